check-boss-request = 上司などを装う詐欺によくある頼みごとがある
check-boss-request-posed = 上司などを名乗って特別な頼みごとをしていますが、差出人や返信先は社内のアドレスではありません。
check-boss-request-private-channel = LINE など、会社の外の連絡手段へ移るよう求めています。
check-boss-request-gift-cards = ギフト券などを買って、番号や写真を送るよう求めています。
check-boss-request-staff-data = 社員、給与、取引先などの一覧や資料を送るよう求めています。
check-boss-request-at-desk = 用件を言わずに、手が空いているかなどをたずねています。
check-boss-request-why = 社長や上司を名乗り、会社の目が届かない連絡手段へ誘ってから、お金や情報を取る手口があります。
check-boss-request-do = 返信せず、本人に電話や対面で確かめてください。
