check-file-or-icon-unfamiliar = 添付ファイルの種類やアイコンが見慣れない
question-file-or-icon-unfamiliar = 添付ファイルの種類（拡張子）とアイコンは、どれも見慣れたものですか。
check-file-or-icon-unfamiliar-suspicious = 添付ファイルの種類やアイコンが見慣れない、と答えました。
check-file-or-icon-unfamiliar-reassuring = 添付ファイルの種類やアイコンは見慣れたものだ、と答えました。
check-file-or-icon-unfamiliar-why = アイコンや名前は、文書のように見せかけることができます。見慣れない種類のファイルは、開くとプログラムが動くものかもしれません。
check-file-or-icon-unfamiliar-do = 開かないでください。ファイルの名前の最後（拡張子）を見て、詳しい人に相談してください。仕事のメールなら、社内の窓口です。
