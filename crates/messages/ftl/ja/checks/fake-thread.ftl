check-fake-thread = やり取りの続きのように見えるが、中身に注意が必要
check-fake-thread-risky-strangers = 返信や転送の形で、注意が必要なものが届いています。引用されたやり取りには、あなたの組織も差出人の組織も出てきません。
check-fake-thread-risky-content = 返信や転送の形で、圧縮ファイルや振込先など、注意が必要なものが届いています。
check-fake-thread-why = やり取りの続きに見えると、疑わずに開きやすくなります。Emotet（エモテット）というウイルスは、この方法で広がりました。
check-fake-thread-do = 送信済みメールを見て、本当にあったやり取りか確かめてください。
