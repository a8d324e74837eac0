### miwake serve

serve-at = { $address } で配信しています（Ctrl-C で終了）。
serve-log = アクセスログの出力先: { $file }
serve-open = ほかのコンピューターからも開けます。通信は暗号化されません（TLSなし）。
serve-no-site = { $folder }: ビルドしたサイトがありません（index.html が見つかりません）。
serve-no-kit = { $folder }: 訓練キットを展開したフォルダーではありません（drill/campaigns がありません）。
serve-cannot-listen = { $address }: このアドレスで待ち受けられません（{ $reason }）
