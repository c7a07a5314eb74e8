import { jaSite } from './ja-site.ts';
import type { Texts } from './type.ts';

/** What people read in Japanese. */
export const ja: Texts = {
  messages: {
    welcome: `✅ **{person} さん、このプロジェクトの担当はあなたです。** 進め方:

- {announce}
- {contributing}
- 見せられるものができたら、早めに {issue} に言及した Pull Request を開いてください。
- {contacts}
- {until}
- 時間が取れなくなったら、コメントに \`{release}\` と書けば担当を外れられます。どうぞ気兼ねなく。

{guidance}

{related}

{notify}`,
    again: `✅ **{person} さん、このプロジェクトは再びあなたの担当です。** コメントに \`{release}\` と書けば担当を外れられます。

{until}

{notify}`,
    turn: `✅ **{person} さん、順番が来ました。このプロジェクトの担当はあなたです。** もう取り組めない場合は、コメントに \`{release}\` と書くと次の人に順番が回ります。取り組む場合は:

- {announce}
- {contributing}
- 見せられるものができたら、早めに {issue} に言及した Pull Request を開いてください。
- {contacts}

{guidance}

{related}

{notify}`,
    handover: `✅ **{person} さん、順番が来ました。{from} さんが担当を外れ、このプロジェクトの担当はあなたになりました。** もう取り組めない場合は、コメントに \`{release}\` と書くと次の人に順番が回ります。取り組む場合は:

- {announce}
- {contributing}
- 見せられるものができたら、早めに {issue} に言及した Pull Request を開いてください。
- {contacts}

{guidance}

{related}

{notify}`,
    granted: `✅ **{person} さん、申し込みがメンテナーに承認されました。このプロジェクトの担当はあなたです。** 進め方:

- {announce}
- {contributing}
- 見せられるものができたら、早めに {issue} に言及した Pull Request を開いてください。
- {contacts}
- 時間が取れなくなったら、コメントに \`{release}\` と書けば担当を外れられます。どうぞ気兼ねなく。

{guidance}

{related}

{notify}`,
    waiting: `⏳ **{person} さんの順番は {position} 番目です。** いまの担当は {holders} さんです。空きが出たらあなたの担当になり、ここでお知らせします。コメントに \`{release}\` と書くと順番待ちをやめられます。

{free}`,
    waiting_behind: `⏳ **{person} さんの順番は {position} 番目です。** 空いている枠は、先に待っていた {holders} さんのために確保され、本人に確認しています。順番が来たらここでお知らせします。コメントに \`{release}\` と書くと順番待ちをやめられます。

{free}`,
    full: `⏳ **{person} さんの順番は {position} 番目です。** GitHub では {holders} さんのほかに担当者を割り当てられません。割り当ては 10 人まで、無料プランの非公開リポジトリでは 1 人までです。枠が空いたらあなたの担当になり、ここでお知らせします。コメントに \`{release}\` と書くと順番待ちをやめられます。

{free}`,
    requested: `⏳ **{person} さん、申し込みを受け付けました。** 誰が担当するかはメンテナーが決め、結果はここでお知らせします。コメントに \`{release}\` と書くと申し込みを取り下げられます。`,
    declined: `❌ **{person} さん、申し込みはメンテナーに承認されませんでした。** 今回は、このプロジェクトを担当できません。

{free}`,
    asked: `⏰ **{person} さん、順番が来ました。いまもこのプロジェクトに取り組みたいですか？** 長くお待ちいただいたので、確認しています。コメントに \`{claim}\` と書けばすぐに、ほかの言葉なら 1 日以内に担当になります。\`{release}\` と書くと次の人に譲れます。枠は {days} 日間確保され、その後は次の人に確認します。`,
    recalled: `⏳ **{person} さん、ここにはもう空きがありません**。そのため、お返事は不要になりました。順番はそのままです。順番が来たらここでお知らせします。`,
    not_confirmed: `⏰ **{person} さん、順番待ちから外れました**。{days} 日間お返事がなかったためです。コメントに \`{claim}\` と書けば改めて並べます。空きがあればそのまま担当になります。`,
    already_holding: `✅ **{person} さん、このプロジェクトはすでにあなたの担当です。** コメントに \`{release}\` と書けば担当を外れられます。`,
    already_holding_other: `✅ **{person} さん、このプロジェクトはすでに {subject} さんの担当です。**`,
    already_waiting: `⏳ **{person} さんはすでに順番待ちの {position} 番目です。** 順番が来たらここでお知らせします。コメントに \`{release}\` と書くと順番待ちをやめられます。

{free}`,
    already_waiting_other: `⏳ **{person} さん、{subject} さんはすでに順番待ちの {position} 番目です。**`,
    already_requested: `⏳ **{person} さん、申し込みはすでに受け付けています。** 誰が担当するかはメンテナーが決め、結果はここでお知らせします。`,
    assigned_other: `✅ **{person} さん、このプロジェクトは {subject} さんの担当になりました。**`,
    released: `✅ **{person} さんは、このプロジェクトの担当を外れました。** お知らせいただきありがとうございます！空いている間は、コメントに \`{claim}\` と書けばまた担当になれます。`,
    released_other: `✅ **{person} さん、{subject} さんはこのプロジェクトの担当を外れました。**`,
    left: `✅ **{person} さんは順番待ちから抜けました。** コメントに \`{claim}\` と書けば改めて並べます。`,
    left_other: `✅ **{person} さん、{subject} さんは順番待ちから抜けました。**`,
    withdrawn: `✅ **{person} さん、申し込みを取り下げました。** コメントに \`{claim}\` と書けば改めて申し込めます。`,
    not_holding: `❌ **{person} さん、外れる担当がありません**。このプロジェクトの担当ではなく、順番待ちもしていません。

{free}`,
    not_holding_other: `❌ **{person} さん、\`{command}\` では何も変わりません**。{subject} さんはこのプロジェクトの担当ではなく、順番待ちもしていません。`,
    limit: `❌ **{person} さんはいま {held} 件のプロジェクトを担当しています。同時に担当できるのは {limit} 件までです。** どれか一つの Issue で \`{release}\` と書いて担当を外れてから、ここでもう一度 \`{claim}\` と書いてください:

{projects}`,
    closed: `❌ **{person} さん、このプロジェクトはもう募集していません**。そのため、担当できません。

{free}`,
    closed_other: `❌ **{person} さん、\`{command}\` は実行できません**。このプロジェクトはもう募集していません。`,
    gone: `❌ **{person} さん、このプロジェクトはリストから外されました**。そのため、もう担当できません。

{free}`,
    gone_other: `❌ **{person} さん、\`{command}\` は実行できません**。このプロジェクトはリストから外されました。`,
    contact: `❌ **{person} さんはこのプロジェクトの相談先です**。取り組む人を支える立場なので、担当を兼ねることはできません。メンテナーが{file}で変更できます。

{free}`,
    contact_other: `❌ **{person} さん、\`{command}\` は実行できません**。{subject} さんはこのプロジェクトの相談先で、取り組む人を支える立場です。メンテナーが{file}で変更できます。`,
    who: `❌ **{person} さん、このリストのプロジェクトを担当できるのは、{allowed}です。** どうすればなれるかは {ask} に聞いてください。

{free}`,
    maintainers_only: `❌ **{person} さん、\`{command}\` を使えるのは、このリポジトリへの書き込み権限を持つ人だけです。** 代わりに実行してもらえるよう、{ask} に頼んでください。`,
    taken_other: `❌ **{person} さん、\`{command}\` はいま実行できません**。担当は {holders} さんで、空きがありません。`,
    unassignable: `❌ **{person} さん、GitHub ではあなたをこの Issue に割り当てられません**。そのため、担当になっていません。割り当てられるのは、書き込み権限を持つ人か、この Issue に自分でコメントした人です。新しいコメントに \`{claim}\` と書けば、もう一度申し込めます。

{free}`,
    unassignable_other: `❌ **{person} さん、\`{command}\` は実行できません**。GitHub では {subject} さんをこの Issue に割り当てられません。アカウントが存在しないか、書き込み権限もここでのコメントもないためです。本人がここにコメントすれば、このコマンドを使えます。`,
    dated: `✅ **{person} さん、このプロジェクトは {day} まであなたの担当です。** その日に進み具合をお尋ねします。新しい日付を添えて \`{claim}\` と書けば変更できます。例: \`{claim} 6w\``,
    dated_other: `✅ **{person} さん、このプロジェクトは {day} まで {subject} さんの担当です。**`,
    date_unclear: `❌ **{person} さん、「{said}」は日付として読み取れません**。期限は設定されず、担当はそのままです。新しいコメントに \`{claim} until {latest}\` または \`{claim} 6w\` のように書いてください。`,
    date_out_of_range: `❌ **{person} さん、期限は {latest} までです**。過去の日付も使えません。期限は設定されず、担当はそのままです。新しいコメントに \`{claim} until {latest}\` または \`{claim} 6w\` のように書いてください。`,
    date_later: `⏳ **まだ担当ではないため、期限は設定されていません。** 担当になってから \`{claim}\` に日付を付けて書くと設定できます。`,
    reminder: `⏰ **{person} さん、このプロジェクトにまだ取り組んでいますか？** {days} 日間、動きが見られません。ここにコメントするか、この Issue に言及した Pull Request で作業を続けていれば、担当のままです。時間が取れなければ \`{release}\` と書けば担当を外れられます。どうぞ気兼ねなく。このまま動きがなければ、{left} 日後にほかの人も担当できるようになります。`,
    reminder_date: `⏰ **{person} さん、今日は自分で決めた期限の {day} です。進み具合はいかがですか？** コメントに \`{claim} 4w\` と書けば新しい期限を設定できます。時間が取れなければ \`{release}\` と書けば担当を外れられます。どうぞ気兼ねなく。このまま動きがなければ、{left} 日後にほかの人も担当できるようになります。`,
    reminder_answered: `✅ **このリマインダーは取り消されました**。動きがあったため、担当は引き続き {holders} さんです。`,
    reminder_moot: `✅ **このリマインダーは解決済みです**。{holders} さんの対応はもう必要ありません。`,
    timed_out: `⏰ **{person} さんは、このプロジェクトの担当から外れました**。リマインダーの後に動きがなかったためです。空いている間は、コメントに \`{claim}\` と書けばまた担当になれます。`,
    hint: `💡 **{person} さん、このプロジェクトを担当しませんか？** コメントに \`{claim}\` とだけ書けば、あなたの担当になります。`,
    hint_taken: `💡 **{person} さん、このプロジェクトを担当しませんか？** いまの担当は {holders} さんです。コメントに \`{claim}\` とだけ書けば、次の順番になります。`,
    hint_requests: `💡 **{person} さん、このプロジェクトを担当しませんか？** コメントに \`{claim}\` とだけ書けば、メンテナーに申し込めます。誰が担当するかはメンテナーが決めます。`,
    former_holder: `⏰ **{person} さん、あなたが担当していたこのプロジェクトは空きになっています**。以前の Issue がなくなり、GitHub ではここにコメントしていない人を割り当てられないためです。コメントに \`{claim}\` と書けば、また担当になれます。`,
    named_holder: `⏰ **このプロジェクトは空きになっています。ファイルによると、取り組んでいるのは {holders} さんです**。GitHub では、ここにコメントしていない人を割り当てられません。取り組んでいる人は、コメントに \`{claim}\` と書いて担当になってください。`,
    verified: `✅ **{person} さん、このプロジェクトは {day} 付けで確認済みになりました。** ありがとうございます！`,
    verified_by_hand: `❌ **{person} さん、ここでは \`{command}\` を使っても何も書き込まれません**。Dibs はこのリポジトリのファイルに書き込まないためです。お手数ですが、\`verified: {day}\` をご自分で{file}に書いてください。`,
    edited: `❌ **{person} さん、コマンドは最初に書かれた内容で扱われます**。コマンドを含むここのコメントが後から編集されました。いまもそのつもりなら、新しいコメントに書いてください。`,
    passed_over: `❌ **ほかのプロジェクトへのコマンド {left} 件は処理されませんでした**。一度に扱える数を超えたためです。いまも必要なものは、少しずつ書き直してください。`,
    listed: `✅ **{project}がリストに載りました**。専用の Issue は {issue} です。ご提案ありがとうございます！今後のやり取りはそちらで行います。`,
    listed_as_over: `✅ **{project}がリストに載りました**。すでに終わったプロジェクトなので、専用の Issue はありません。ご提案ありがとうございます！`,
  },
  notices: {
    removed: `❌ **このプロジェクトはリストから外されました**。そのため、この Issue を閉じます。ファイルが戻れば、Issue も再び開きます。`,
    duplicate: `❌ **このプロジェクトにはすでに Issue があります: #{kept}**。そのため、こちらは重複として閉じます。`,
    kept: `✅ **この Issue の本文をファイルの内容に戻しました。** ここで編集されていたため、内容が失われないように、編集後の本文を残します:`,
    kept_part: `✅ **この Issue の本文をファイルの内容に戻しました。** ここで編集されていたため、内容が失われないように、編集後の本文を残します（{part}/{parts}）:`,
  },
  pull: {
    file: 'プロジェクトファイルを 1 件更新',
    files: 'プロジェクトファイルを {count} 件更新',
    index: '索引を更新',
    file_and_index: 'プロジェクトファイル 1 件と索引を更新',
    files_and_index: 'プロジェクトファイル {count} 件と索引を更新',
    text: `Dibs は、このプロジェクト一覧を Issue と同期しています。ここでは、ファイルに書くべき内容（Issue の番号、担当者、状態、索引）を提案します。

いつでもマージできます。それまでは最新の状態に保たれ、変更がなくなれば閉じられます。`,
    closed_commit:
      'この Pull Request は `write_back: commit` のため閉じられました。Dibs は、ここで待っていた内容も含めて、既定のブランチに直接コミットします。',
    closed_none:
      'この Pull Request は `write_back: none` のため閉じられました。Dibs はファイルに何も書き込みません。',
    proposal_title: '{issue} で提案されたプロジェクトを追加',
    proposal: `{issue} の提案がメンテナーに承認されました。この変更は、フォームの回答をフロントマターと本文にしたプロジェクトのファイルを追加します。

内容を確認し、必要ならこのブランチで手直ししてから、マージしてください。マージ後、Dibs がプロジェクトの Issue を作成し、そのリンクを添えて提案を閉じます。これ以降に提案を編集しても、ここには反映されません。`,
  },
  phrases: {
    and: '{others} と {last}',
    list: '{others}、{next}',
    quoted: '「{text}」',
    maintainer: 'メンテナー',
    file: 'プロジェクトのファイル',
    contributors: 'このリポジトリに貢献したことがある人',
    collaborators: 'このリポジトリへの書き込み権限を持つ人',
    contacts: '相談先: {contacts}',
    related: '関連プロジェクト: {projects}',
    free: '次のプロジェクトは担当者を募集中です:',
    until: '{day} まであなたの担当です。その日に進み具合をお尋ねします。',
    contributing: 'このリポジトリでの貢献の進め方: {link}',
    notify: 'お知らせ: {people}',
    guidance: '進め方の案内は、この Issue の本文にあります。',
    announce: '取り組むことをメーリングリストで知らせてください: {list}',
    write_to: '{address} にメールを送る',
    mail_subject: '担当します: {title}',
    mail_body: `こんにちは。

次のプロジェクトを担当することになりました。「{title}」:
{url}

今後の計画: `,
  },
  issue: {
    free: '**担当者を募集中です。**',
    free_many: '**担当者を募集中です**（{count} 人まで）。',
    joinable_one: '**あと 1 人参加できます。** いまの担当: {holders}。',
    joinable_other: '**あと {count} 人参加できます。** いまの担当: {holders}。',
    taken: '**担当者がいます**: {holders}。',
    agent: '**エージェントが取り組んでいます:** {holders}。',
    kept: '**確保済みです。** 先に待っていた人: {people}。',
    done: '**完了**（{day}）。',
    done_by: '**完了**: {people}（{day}）。',
    archived: '**アーカイブ**（{day}）。このプロジェクトはもう募集していません。',
    duplicate: '**アーカイブ**（{day}）。ほかの Issue と重複しています。',
    since: '{person}（{day} から）',
    since_until: '{person}（{day} から {until} まで）',
    until: '{person}（{until} まで）',
    waiting: '順番待ち: {people}。',
    waiting_more: '順番待ち: {people} ほか {count} 人。',
    waiting_many: '順番待ちの人数: {count}。',
    requests: '申し込み: {people}。',
    claim: 'ここにコメントで `{claim}` と書けば、あなたの担当になります。',
    line: 'ここにコメントで `{claim}` と書けば、次の順番になります。',
    line_behind: 'ここにコメントで `{claim}` と書けば、順番待ちに加われます。',
    ask: 'ここにコメントで `{claim}` と書けば申し込めます。誰が担当するかはメンテナーが決めます。',
    by_hand: '担当したい場合は、ここのコメントでメンテナーに割り当てを頼んでください。',
    only_contributors: '対象は、このリポジトリに貢献したことがある人です。',
    only_collaborators: '対象は、このリポジトリへの書き込み権限を持つ人です。',
    announce: 'メーリングリストにも知らせてください: {list}。',
    difficulty: '**難易度:** {value}',
    size: '**規模:** {value}',
    sized: '{size}（{hours} 時間）',
    gsoc: '**GSoC:** {value}',
    skills: '**スキル:** {value}',
    contacts: '**相談先:** {value}',
    places: '**連絡の場:** {value}',
    description: '説明',
    outcomes: '成果',
    prerequisites: '前提条件',
    links: 'リンク',
    related: '関連プロジェクト',
    guidance: '進め方の案内',
    about: 'この Issue について',
    category: 'カテゴリー: {value}',
    inserted: 'リストに載った日: {value}',
    verified: '最後の確認: {value}',
    labels: 'ラベル: {value}',
    max_claims: '定員: {value}',
    origin:
      'この本文は{file}から作られ、ここで変更しても元に戻されます。変更するには、{edit}してください。本文の前後に書いたものはそのまま残ります。',
    file: 'ファイル',
    edit: 'ファイルを編集',
    excerpt: 'これは本文の最初の部分です。全文は{file}にあります。',
  },
  labels: {
    tracking: 'Dibs がファイルと同期している、リストのプロジェクト',
    category: '{category} のプロジェクト',
    difficulty: 'プロジェクトの難易度',
    size: 'プロジェクトにかかる期間',
    skill: 'プロジェクトで求められるスキル',
    gsoc: 'Google Summer of Code に向いたプロジェクト',
    open: 'まだ誰も取り組んでいません。担当できます',
    taken: 'すでに取り組んでいる人がいます',
    verification: '内容がいまも正しいか、最近確認されていません',
    own: 'プロジェクトのファイルで指定されたラベル',
    newcomer: '最初の一歩に向いたプロジェクト。初級で、まだ誰も取り組んでいません',
  },
  index: {
    title: 'プロジェクト',
    other: 'その他のプロジェクト',
    count: '募集中: {free} 件（全 {count} 件）。',
    how: '担当するには、プロジェクトの Issue を開き、コメントに `{claim}` と書いてください。',
    how_to_ask:
      '申し込むには、プロジェクトの Issue を開き、コメントに `{claim}` と書いてください。誰が担当するかはメンテナーが決めます。',
    how_by_hand:
      '担当するには、プロジェクトの Issue を開き、コメントでメンテナーに割り当てを頼んでください。',
    views: 'GitHub の Issue 一覧: {views}。',
    view_free: '募集中',
    view_easy: '募集中（初級）',
    view_gsoc: '募集中（GSoC）',
    view_verification: '要確認',
    project: 'プロジェクト',
    difficulty: '難易度',
    skills: 'スキル',
    claim: '担当者',
    file: 'ファイル',
    free: '募集中',
    joinable: '{holders}、空き: {count}',
    over: '完了したプロジェクト: {count}',
    done: '完了',
    done_by: '{people} が完了',
  },
  words: {
    unknown: '不明',
    easy: '初級',
    medium: '中級',
    hard: '上級',
    small: '小規模',
    medium_size: '中規模',
    large: '大規模',
    yes: 'はい',
    no: 'いいえ',
    open: '募集中',
    done: '完了',
    archived: 'アーカイブ',
  },
  form: {
    name: 'プロジェクトを提案する',
    description: 'ほかの人が引き受けて作れるもの',
    introduction:
      'この Issue のタイトルがプロジェクトのタイトルになります。わかる範囲で書いてください。メンテナーが確認してからリストに載ります。',
    summary: '概要',
    summary_hint: 'どんなプロジェクトかを 1 行で。',
    category: 'カテゴリー',
    category_hint: 'どの分野のプロジェクトか。リストで使われている名前で書いてください。',
    difficulty: '難易度',
    size: '規模',
    size_hint: '作業時間の目安: 小規模は約 90 時間、中規模は約 175 時間、大規模は約 350 時間。',
    skills: 'スキル',
    skills_hint: '必要な知識や技術。複数ある場合はコンマで区切ってください。',
    contacts: '相談先',
    contacts_hint: '質問できる人を 1 行に 1 人ずつ。誰でも見られる形で公開されます。',
    text: '説明',
    text_hint: '何を、なぜ変えるのか、どこから始めればよいか。Markdown で書けます。',
    outcomes: '成果',
    outcomes_hint: '最終的にできあがっているべきものを 1 行に 1 つずつ。',
    proposal: '提案',
  },
  summary: {
    done: '実行した内容',
    plan: '実行した場合の変更',
    merge: 'マージした場合の変更',
    nothing: '対応は不要です',
    problems: '問題点',
    problem: '問題点',
    errors: 'エラー',
    warnings: '警告',
    changes: '変更',
    change: '変更',
    no_changes: '変更はありません',
    beside: 'この Pull Request によらない変更',
    beside_why:
      'これらのプロジェクトのファイルは、この Pull Request では変更されていません。変更の理由はほかにあります。Issue が編集された、担当者が割り当てられた、タイトルが変わるプロジェクトを参照している、などです。',
    claims: '担当状況',
    project: 'プロジェクト',
    projects_read: '読み込んだプロジェクト',
    unchanged: 'そのまま',
    created: '作成',
    updated: '更新',
    closed: 'クローズ',
    reopened: '再オープン',
    claimed: '担当決定',
    released: '担当解除',
    proposed: '提案',
    failed: '失敗',
    left: '次回の実行に持ち越し',
    remaining: '次回の実行に持ち越し',
    stopped: '制限のため停止',
    not_written: '何も書き込まれていません: {why}.',
    renamed_file: '名前の変更: {from} → {to}',
    unneeded: 'すでにほかの人が対応済み',
    files_written: '書き込んだファイル',
    files_proposed: 'Pull Request で反映待ちのファイル',
    withdrawn: 'ファイルの Pull Request は閉じられました',
    commit: 'コミット',
    pull_request: 'Pull Request',
    create: '新しい Issue',
    update: '更新',
    close: 'クローズ',
    reopen: '再オープン',
    claim: '担当',
    handover: '担当交代',
    release: '担当解除',
    status: '状態',
    propose: '提案',
    index: '索引',
    label: 'ラベル',
    labels_made: '新しいラベル: {number}',
    stays_open: 'オープンのまま',
    not_closed: 'ファイルはなくなりましたが、Issue は閉じられません: {why}',
    labels: 'ラベル: {labels}',
    assigned: '担当者: {people}',
    quoted: '「{text}」',
    title: 'タイトル: 「{from}」→「{to}」',
    state: '状態: {from} → {to}',
    state_open: 'オープン',
    state_closed: 'クローズ',
    state_completed: 'クローズ（完了）',
    state_not_planned: 'クローズ（対応予定なし）',
    state_duplicate: 'クローズ（重複）',
    state_reopened: 'オープン（再オープン）',
    comments: 'コメント: {number}',
    new_text: '本文を更新',
    new_marker: '非表示のマーカーを更新',
    renamed: '{project} から名前を変更',
    taken_over: '{author} さんの Issue {issue}「{title}」を引き継ぎ',
    status_changes: 'ファイルの状態: {from} → {to}',
    held: '{people}（{day} から）',
    was_held: '再び空きに。以前の担当: {people}（{day} から）',
    text_of: '{project} の本文、Issue {issue}',
    too_much: '… 長すぎるため省略しました',
    more: '… ほか {number} 件。',
  },
  site: jaSite,
};
