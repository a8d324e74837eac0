check-odd-attachment = 添付ファイルの名前や種類が不自然
check-odd-attachment-direction = 添付ファイル「{ $name }」の名前に、文字の向きを変える見えない文字があり、本当の拡張子（.{ $extension }）が隠れています。
check-odd-attachment-long-blank = 添付ファイル「{ $name }」の名前に長い空白があり、本当の拡張子（.{ $extension }）が画面の外に隠れます。
check-odd-attachment-double-extension = 添付ファイル「{ $name }」は、書類のように見せた名前の後ろに、本当の拡張子 .{ $extension } が付いています。
check-odd-attachment-disguised = 添付ファイル「{ $name }」の中身は、名前（.{ $extension }）が示す種類とちがい、動くものやWebページです。
check-odd-attachment-unknown-extension = 添付ファイル「{ $name }」の拡張子 .{ $extension } は、メールでふつう使われるものではありません。
check-odd-attachment-why = 危険なファイルは、書類や写真に見えるように名前を変えて送られます。
check-odd-attachment-do = 開かないでください。何のファイルかを、差出人に電話などで確かめてください。
