check-executable-attachment = 開くとプログラムが動くファイルが添付されている
check-executable-attachment-program = 添付ファイル「{ $name }」は、プログラムです。
check-executable-attachment-script = 添付ファイル「{ $name }」は、開くと命令が実行されるスクリプト（.{ $extension }）です。
check-executable-attachment-starter = 添付ファイル「{ $name }」は、開くと別のプログラムやサイトを動かす種類のファイルです。
check-executable-attachment-disk-image = 添付ファイル「{ $name }」は、ディスクの中身をまとめたファイルです。中のプログラムを、検査を避けて動かすのに使われます。
check-executable-attachment-why = このようなファイルを開くと、パソコンがその場で命令を実行します。仕事の書類が、この形で届くことはありません。
check-executable-attachment-do = 絶対に開かないでください。開いてしまったら、ネットワークから切り離し、すぐに担当の部署に知らせてください。
