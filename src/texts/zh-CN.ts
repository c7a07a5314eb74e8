import type { Texts } from './type.ts';
import { zhCNSite } from './zh-CN-site.ts';

/** What people read in Simplified Chinese. */
export const zhCN: Texts = {
  messages: {
    welcome: `✅ **{person} 这个项目归你了。** 接下来：

- {announce}
- {contributing}
- 一有可以展示的内容，就提交一个提及 {issue} 的 Pull Request。
- {contacts}
- {until}
- 没时间了？在评论里写 \`{release}\` 就可以放弃认领，没有人会介意。

{guidance}

{related}

{notify}`,
    again: `✅ **{person} 这个项目又归你了。** 在评论里写 \`{release}\` 就可以放弃认领。

{until}

{notify}`,
    turn: `✅ **{person} 轮到你了，这个项目归你了。** 已经在忙别的？在评论里写 \`{release}\` 就会轮到下一位。如果你准备动手：

- {announce}
- {contributing}
- 一有可以展示的内容，就提交一个提及 {issue} 的 Pull Request。
- {contacts}

{guidance}

{related}

{notify}`,
    handover: `✅ **{person} 轮到你了：{from} 已放弃认领，这个项目现在归你了。** 已经在忙别的？在评论里写 \`{release}\` 就会轮到下一位。如果你准备动手：

- {announce}
- {contributing}
- 一有可以展示的内容，就提交一个提及 {issue} 的 Pull Request。
- {contacts}

{guidance}

{related}

{notify}`,
    granted: `✅ **{person} 维护者已批准你的申请，这个项目归你了。** 接下来：

- {announce}
- {contributing}
- 一有可以展示的内容，就提交一个提及 {issue} 的 Pull Request。
- {contacts}
- 没时间了？在评论里写 \`{release}\` 就可以放弃认领，没有人会介意。

{guidance}

{related}

{notify}`,
    waiting: `⏳ **{person} 你排在第 {position} 位。** 这个项目目前由 {holders} 认领。一旦空出来就归你，届时会在这里通知你；在评论里写 \`{release}\` 可以退出排队。

{free}`,
    waiting_behind: `⏳ **{person} 你排在第 {position} 位。** 空出的名额正为排在前面的 {holders} 保留，等待其确认。轮到你时会在这里通知你；在评论里写 \`{release}\` 可以退出排队。

{free}`,
    full: `⏳ **{person} 你排在第 {position} 位。** GitHub 不允许在 {holders} 之外再指派其他人：每个 Issue 最多指派十人，免费版的私有仓库只能指派一人。一有名额项目就归你，届时会在这里通知你；在评论里写 \`{release}\` 可以退出排队。

{free}`,
    requested: `⏳ **{person} 已收到你的申请。** 由谁来做这个项目由维护者决定，结果会在这里通知你。在评论里写 \`{release}\` 可以撤回申请。`,
    declined: `❌ **{person} 维护者没有批准你的申请。** 这次这个项目不能交给你。

{free}`,
    asked: `⏰ **{person} 轮到你了，你还想做这个项目吗？** 你已经等了很久，所以先问一下。在评论里写 \`{claim}\` 会立即归你，写别的话也会在一天之内归你。写 \`{release}\` 可以让给下一位。名额会为你保留 {days} 天，之后就会询问下一位。`,
    recalled: `⏳ **{person} 这里已经没有空余名额**，所以不需要确认了。你的排队位置不变，轮到你时会在这里通知你。`,
    not_confirmed: `⏰ **{person} 你的排队位置已取消**，因为 {days} 天内没有收到答复。在评论里写 \`{claim}\` 可以重新排队；如果项目有空位，就直接归你。`,
    already_holding: `✅ **{person} 这个项目已经归你了。** 在评论里写 \`{release}\` 就可以放弃认领。`,
    already_holding_other: `✅ **{person} 这个项目已经由 {subject} 认领。**`,
    already_waiting: `⏳ **{person} 你已经在排队，目前排在第 {position} 位。** 轮到你时会在这里通知你；在评论里写 \`{release}\` 可以退出排队。

{free}`,
    already_waiting_other: `⏳ **{person} {subject} 已经在排队，目前排在第 {position} 位。**`,
    already_requested: `⏳ **{person} 之前已收到你的申请。** 由谁来做这个项目由维护者决定，结果会在这里通知你。`,
    assigned_other: `✅ **{person} 这个项目现在由 {subject} 认领。**`,
    released: `✅ **{person} 你已放弃认领这个项目。** 谢谢你告诉大家！项目空着的时候，在评论里写 \`{claim}\` 可以再次认领。`,
    released_other: `✅ **{person} 这个项目不再由 {subject} 认领。**`,
    left: `✅ **{person} 你已退出排队。** 在评论里写 \`{claim}\` 可以重新排队。`,
    left_other: `✅ **{person} {subject} 已不在队列中。**`,
    withdrawn: `✅ **{person} 你的申请已撤回。** 在评论里写 \`{claim}\` 可以重新申请。`,
    not_holding: `❌ **{person} 没有可以放弃的认领**：你既没有认领这个项目，也没有在排队。

{free}`,
    not_holding_other: `❌ **{person} \`{command}\` 没有产生任何变化**：{subject} 既没有认领这个项目，也没有在排队。`,
    limit: `❌ **{person} 你已认领 {held} 个项目，同时最多只能认领 {limit} 个。** 请先在其中一个项目的 Issue 里写 \`{release}\` 放弃认领，然后再回到这里写 \`{claim}\`：

{projects}`,
    closed: `❌ **{person} 这个项目已不再开放**，无法认领。

{free}`,
    closed_other: `❌ **{person} 无法执行 \`{command}\`**：这个项目已不再开放。`,
    gone: `❌ **{person} 这个项目已从列表中移除**，无法再认领。

{free}`,
    gone_other: `❌ **{person} 无法执行 \`{command}\`**：这个项目已从列表中移除。`,
    contact: `❌ **{person} 你是这个项目的联系人**，负责帮助做项目的人，因此不能同时认领它。维护者可以在{file}中修改。

{free}`,
    contact_other: `❌ **{person} 无法执行 \`{command}\`**：{subject} 是这个项目的联系人，负责帮助做项目的人。维护者可以在{file}中修改。`,
    who: `❌ **{person} 这个列表里的项目只面向{allowed}。** 想知道怎样才能符合条件，请问 {ask}。

{free}`,
    maintainers_only: `❌ **{person} 只有拥有本仓库写入权限的人才能使用 \`{command}\`。** 请让 {ask} 代为操作。`,
    taken_other: `❌ **{person} 现在无法执行 \`{command}\`**：这个项目由 {holders} 认领，没有空余名额。`,
    unassignable: `❌ **{person} GitHub 不允许把这个 Issue 指派给你**，所以项目还没有归你。只有拥有写入权限的人，或者亲自在这个 Issue 下评论过的人才能被指派。在新评论里写 \`{claim}\` 可以再试一次。

{free}`,
    unassignable_other: `❌ **{person} 无法执行 \`{command}\`**：GitHub 不允许把这个 Issue 指派给 {subject}。可能是这个帐号不存在，也可能是它既没有写入权限，也没有在这里评论过。对方在这里评论之后，这个命令就可以用了。`,
    dated: `✅ **{person} 这个项目归你到 {day}。** 到那天会来问你进展如何。写 \`{claim}\` 加上新的日期就能修改，例如 \`{claim} 6w\`。`,
    dated_other: `✅ **{person} 这个项目由 {subject} 认领到 {day}。**`,
    date_unclear: `❌ **{person} 无法把“{said}”理解为日期**，因此没有设置日期，认领保持不变。请在新评论里写 \`{claim} until {latest}\` 或 \`{claim} 6w\`。`,
    date_out_of_range: `❌ **{person} 日期最晚只能是 {latest}**，也不能早于今天，因此没有设置日期，认领保持不变。请在新评论里写 \`{claim} until {latest}\` 或 \`{claim} 6w\`。`,
    date_later: `⏳ **没有设置日期，因为项目现在还不归你。** 项目归你之后，用带日期的 \`{claim}\` 就可以设置。`,
    reminder: `⏰ **{person} 你还在做这个项目吗？** 已经 {days} 天没有动静了。在这里发表任何评论，或者继续推进提及这个 Issue 的 Pull Request，项目就仍然归你。没时间了？写 \`{release}\` 就可以放弃认领，没有人会介意。如果仍然没有动静，再过 {left} 天就会开放给其他人。`,
    reminder_date: `⏰ **{person} 今天是你之前定下的日期 {day}，进展如何？** 在评论里写 \`{claim} 4w\` 可以设置新的日期。没时间了？写 \`{release}\` 就可以放弃认领，没有人会介意。如果一直没有动静，{left} 天后就会开放给其他人。`,
    reminder_answered: `✅ **这条提醒已撤回**，因为已经有了动静：项目仍由 {holders} 认领。`,
    reminder_moot: `✅ **这条提醒已了结**：{holders} 不需要再做什么。`,
    timed_out: `⏰ **{person} 这个项目不再归你**，因为提醒之后一直没有动静。项目空着的时候，在评论里写 \`{claim}\` 可以重新认领。`,
    hint: `💡 **{person} 想做这个项目吗？** 单独发一条评论写 \`{claim}\`，它就归你了。`,
    hint_taken: `💡 **{person} 想做这个项目吗？** 它目前由 {holders} 认领。单独发一条评论写 \`{claim}\`，你就排在下一位。`,
    hint_requests: `💡 **{person} 想做这个项目吗？** 单独发一条评论写 \`{claim}\`，就会向维护者提出申请，由维护者决定交给谁。`,
    former_holder: `⏰ **{person} 你之前认领的这个项目现在空出来了**：原来的 Issue 已经不在，而 GitHub 不允许指派没有在这里评论过的人。在评论里写 \`{claim}\` 可以重新认领。`,
    named_holder: `⏰ **这个项目现在是空着的，虽然文件里写着由 {holders} 认领**：GitHub 不允许指派没有在这里评论过的人。正在做这个项目的人，请在评论里写 \`{claim}\` 认领。`,
    verified: `✅ **{person} 这个项目已确认有效，日期记为 {day}。** 谢谢！`,
    verified_by_hand: `❌ **{person} \`{command}\` 在这里不会写入任何内容**，因为 Dibs 不会修改这个仓库的文件。请自行在{file}中写上 \`verified: {day}\`。`,
    edited: `❌ **{person} 命令以最初发布的内容为准**，而你修改了一条包含命令的评论。如果仍然需要，请在新评论里写。`,
    passed_over: `❌ **你在其他项目中的 {left} 条命令没有处理**，因为超出了一次能处理的数量。仍然需要的话，请分几次重新写。`,
    listed: `✅ **{project}已加入列表**，谢谢你的提议！它有了自己的 Issue，之后的事情都在那里进行： {issue}`,
    listed_as_over: `✅ **{project}已加入列表**，但它已经结束，所以没有自己的 Issue。谢谢你的提议！`,
  },
  notices: {
    removed: `❌ **这个项目已从列表中移除**，因此关闭这个 Issue。如果它的文件恢复，Issue 会重新打开。`,
    duplicate: `❌ **这个项目已经有一个 Issue：#{kept}**，因此这个 Issue 作为重复项关闭。`,
    kept: `✅ **这个 Issue 的正文已恢复为文件中的内容。** 它曾在这里被修改过；为了不丢失任何内容，下面保留修改后的正文：`,
    kept_part: `✅ **这个 Issue 的正文已恢复为文件中的内容。** 它曾在这里被修改过；为了不丢失任何内容，下面保留修改后的正文（第 {part} 部分，共 {parts} 部分）：`,
  },
  pull: {
    file: '更新 1 个项目文件',
    files: '更新 {count} 个项目文件',
    index: '更新索引',
    file_and_index: '更新 1 个项目文件和索引',
    files_and_index: '更新 {count} 个项目文件和索引',
    text: `Dibs 让这个项目列表与它的 Issue 保持同步，并在这里提出文件应有的内容：Issue 编号、认领者、状态和索引。

随时可以合并。合并之前它会保持最新，没有需要修改的内容时会自动关闭。`,
    closed_commit:
      '由于 `write_back: commit`，这个 Pull Request 已关闭：Dibs 会直接提交到默认分支，包括之前等在这里的内容。',
    closed_none: '由于 `write_back: none`，这个 Pull Request 已关闭：Dibs 不会写入任何文件。',
    proposal_title: '添加 {issue} 提议的项目',
    proposal: `维护者已接受 {issue} 的提议。这里会添加该项目的文件，表单的回答作为它的元数据和正文。

请阅读内容，在这个分支上随意修改，然后合并。之后 Dibs 会创建项目的 Issue，并附上链接关闭提议。从现在起，对提议的修改不会同步到这里。`,
  },
  phrases: {
    and: '{others} 和 {last}',
    list: '{others}、{next}',
    quoted: '“{text}”',
    maintainer: '维护者',
    file: '项目文件',
    contributors: '为本仓库做过贡献的人',
    collaborators: '拥有本仓库写入权限的人',
    contacts: '有问题可以问：{contacts}。',
    related: '相关项目：{projects}。',
    free: '以下项目可以认领：',
    until: '项目归你到 {day}，到那天会来问你进展如何。',
    contributing: '本仓库的贡献指南：{link}。',
    notify: '供参考： {people}',
    guidance: '指导说明见这个 Issue 的正文。',
    announce: '在邮件列表里告诉大家你在做这个项目：{list}。',
    write_to: '写信给 {address}',
    mail_subject: '我来做：{title}',
    mail_body: `大家好：

我认领了项目“{title}”：
{url}

我的计划是： `,
  },
  issue: {
    free: '**可以认领。**',
    free_many: '**可以认领**，最多 {count} 人。',
    joinable_one: '**还可以加入一人。** 目前认领者：{holders}。',
    joinable_other: '**还可以加入 {count} 人。** 目前认领者：{holders}。',
    taken: '**已被认领**：{holders}。',
    agent: '**智能体正在处理：** {holders}。',
    kept: '**名额已保留**给排在前面的 {people}。',
    done: '**已完成**，{day}。',
    done_by: '**已完成**：{people}，{day}。',
    archived: '**已归档**，{day}：这个项目不再开放。',
    duplicate: '**已归档**，{day}：与另一个 Issue 重复。',
    since: '{person}（自 {day} 起）',
    since_until: '{person}（{day} 至 {until}）',
    until: '{person}（至 {until}）',
    waiting: '正在排队：{people}。',
    waiting_more: '正在排队：{people}，另有 {count} 人。',
    waiting_many: '排队人数：{count}。',
    requests: '已申请：{people}。',
    claim: '在这里评论 `{claim}`，它就归你了。',
    line: '在这里评论 `{claim}`，就可以排在下一位。',
    line_behind: '在这里评论 `{claim}`，就可以排队。',
    ask: '在这里评论 `{claim}` 提出申请，由维护者决定交给谁。',
    by_hand: '请在这里评论，请维护者指派给你。',
    only_contributors: '只面向为本仓库做过贡献的人。',
    only_collaborators: '只面向拥有本仓库写入权限的人。',
    announce: '也请在邮件列表里告诉大家：{list}。',
    difficulty: '**难度：** {value}',
    size: '**规模：** {value}',
    sized: '{size}（{hours} 小时）',
    gsoc: '**GSoC：** {value}',
    skills: '**技能：** {value}',
    contacts: '**联系人：** {value}',
    places: '**交流渠道：** {value}',
    description: '描述',
    outcomes: '预期成果',
    prerequisites: '前置要求',
    links: '链接',
    related: '相关项目',
    guidance: '指导说明',
    about: '关于这个 Issue',
    category: '分类：{value}',
    inserted: '加入列表的日期：{value}',
    verified: '上次确认：{value}',
    labels: '标签：{value}',
    max_claims: '名额：{value}',
    origin: '这段正文由{file}生成，在这里改动会被还原。如需修改，请{edit}；写在正文之前或之后的内容会保留。',
    file: '项目文件',
    edit: '编辑文件',
    excerpt: '这是正文的开头部分，全文见{file}。',
  },
  labels: {
    tracking: '列表中的项目，由 Dibs 与项目文件保持同步',
    category: '{category} 类项目',
    difficulty: '项目的难度',
    size: '项目需要的时间',
    skill: '项目需要的技能',
    gsoc: '适合 Google Summer of Code',
    open: '还没有人做这个项目，可以认领',
    taken: '已经有人在做这个项目',
    verification: '最近没有人确认过内容是否仍然有效',
    own: '项目文件中指定的标签',
    newcomer: '适合入门的项目：简单，而且还没有人做',
  },
  index: {
    title: '项目',
    other: '其他项目',
    count: '可认领：{free} 个，共 {count} 个。',
    how: '想做某个项目，请打开它的 Issue，在评论里写 `{claim}`。',
    how_to_ask: '想申请某个项目，请打开它的 Issue，在评论里写 `{claim}`，由维护者决定。',
    how_by_hand: '想做某个项目，请打开它的 Issue，在评论里请维护者指派给你。',
    views: 'GitHub 上的 Issue：{views}。',
    view_free: '可认领',
    view_easy: '可认领且简单',
    view_gsoc: '可认领的 GSoC 项目',
    view_verification: '需要确认',
    project: '项目',
    difficulty: '难度',
    skills: '技能',
    claim: '认领者',
    file: '文件',
    free: '可认领',
    joinable: '{holders}；剩余名额：{count}',
    over: '已完成的项目：{count}',
    done: '已完成',
    done_by: '由 {people} 完成',
  },
  words: {
    unknown: '未知',
    easy: '简单',
    medium: '中等',
    hard: '困难',
    small: '小型',
    medium_size: '中型',
    large: '大型',
    yes: '是',
    no: '否',
    open: '开放',
    done: '已完成',
    archived: '已归档',
  },
  form: {
    name: '提议一个项目',
    description: '其他人可以接手来做的事情',
    introduction: '这个 Issue 的标题就是项目的标题。知道多少写多少，维护者看过之后会把它加入列表。',
    summary: '摘要',
    summary_hint: '用一句话说明这个项目是什么。',
    category: '分类',
    category_hint: '项目属于哪个方向，请用列表中已有的名称。',
    difficulty: '难度',
    size: '规模',
    size_hint: '工作量：小型约 90 小时，中型约 175 小时，大型约 350 小时。',
    skills: '技能',
    skills_hint: '需要掌握的知识，多项技能之间用逗号分隔。',
    contacts: '联系人',
    contacts_hint: '有问题可以找谁，每行一位。所有人都能看到。',
    text: '描述',
    text_hint: '要改变什么、为什么、从哪里入手。支持 Markdown。',
    outcomes: '预期成果',
    outcomes_hint: '最终应该得到什么，每行一项。',
    proposal: '提案',
  },
  summary: {
    done: '已执行的操作',
    plan: '运行后会发生的变化',
    merge: '合并后会发生的变化',
    nothing: '无需任何操作',
    problems: '问题',
    problem: '问题',
    errors: '错误',
    warnings: '警告',
    changes: '变更',
    change: '变更',
    no_changes: '没有变更',
    beside: '与这个 Pull Request 无关的变更',
    beside_why:
      '这个 Pull Request 没有修改这些项目的文件，变更另有原因：Issue 被修改过、指派了某个人，或者项目显示了另一个标题有变的项目。',
    claims: '认领情况',
    project: '项目',
    projects_read: '已读取的项目',
    unchanged: '保持不变',
    created: '新建',
    updated: '更新',
    closed: '关闭',
    reopened: '重新打开',
    claimed: '认领',
    released: '放弃认领',
    proposed: '已提议',
    failed: '失败',
    left: '留待下次运行',
    remaining: '留待下次运行',
    stopped: '因达到限制而停止',
    not_written: '没有写入任何内容：{why}.',
    renamed_file: '重命名：{from} → {to}',
    unneeded: '已由其他人完成',
    files_written: '已写入的文件',
    files_proposed: '在 Pull Request 中等待合并的文件',
    withdrawn: '包含文件改动的 Pull Request 已关闭',
    commit: '提交',
    pull_request: 'Pull Request',
    create: '新 Issue',
    update: '更新',
    close: '关闭',
    reopen: '重新打开',
    claim: '认领',
    handover: '交接',
    release: '放弃认领',
    status: '状态',
    propose: '提议',
    index: '索引',
    label: '标签',
    labels_made: '新标签：{number}',
    stays_open: '保持打开',
    not_closed: '文件已不存在，但 Issue 没有关闭：{why}。',
    labels: '标签：{labels}',
    assigned: '指派给：{people}',
    quoted: '“{text}”',
    title: '标题：“{from}” → “{to}”',
    state: '状态：{from} → {to}',
    state_open: '打开',
    state_closed: '关闭',
    state_completed: '关闭（已完成）',
    state_not_planned: '关闭（不计划处理）',
    state_duplicate: '关闭（重复）',
    state_reopened: '打开（重新打开）',
    comments: '评论：{number}',
    new_text: '正文已更新',
    new_marker: '隐藏标记已更新',
    renamed: '由 {project} 重命名而来',
    taken_over: '接管 {author} 的 Issue {issue}“{title}”',
    status_changes: '文件中的状态：{from} → {to}',
    held: '{people}，自 {day} 起',
    was_held: '重新空出；之前由 {people} 认领，自 {day} 起',
    text_of: '{project} 的正文，Issue {issue}',
    too_much: '… 内容过长，未能全部显示',
    more: '… 还有 {number} 项。',
  },
  site: zhCNSite,
};
