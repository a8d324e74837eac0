check-fake-thread = やり取りの続きのように見えるが、中身に注意がいる
check-fake-thread-risky-strangers = 返信や転送の形で注意がいるものが届き、引用されたやり取りには、あなたの組織も差出人の組織も出てきません。
check-fake-thread-risky-content = 返信や転送の形で、圧縮ファイルや振込先など、注意がいるものが届いています。
check-fake-thread-why = やり取りの続きに見せると、受け取った人は疑わずに開きます。Emotetはこの方法で広がりました。
check-fake-thread-do = 送信済みメールを見て、本当にあったやり取りか確かめてください。
