check-script-or-base-link = 本文の中に、自動で動く仕掛けがある
check-script-or-base-link-refresh = 開くと、何も押さなくても { $host } へ移る指定があります。
check-script-or-base-link-base = { $count } 個のリンク先を、まとめて { $host } に変える指定があります。
check-script-or-base-link-script = 本文の中にプログラム（スクリプト）が { $count } 個あります。
check-script-or-base-link-frame = { $host } のページを、本文の中に開く指定があります。
check-script-or-base-link-why = メールソフトはふつう、こうした仕掛けを動かしません。それでも入れるのは、検査をすり抜けるためか、動いてしまうソフトをねらうためかもしれません。
check-script-or-base-link-do = メールをブラウザーで開いたり、ファイルに保存して開いたりしないでください。
