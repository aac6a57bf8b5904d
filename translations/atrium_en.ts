<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>atrium::Announcer</name>
    <message numerus="yes">
        <source>%n new posts.</source>
        <translation>
            <numerusform>%n new post.</numerusform>
            <numerusform>%n new posts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::CharterDraft</name>
    <message numerus="yes">
        <source>%1 is %n characters too long.</source>
        <comment>%1: part of a charter</comment>
        <translation>
            <numerusform>%1 is %n character too long.</numerusform>
            <numerusform>%1 is %n characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::CharterRowEdit</name>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::CompletionPopup</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Composer</name>
    <message numerus="yes">
        <source>%n characters over</source>
        <translation>
            <numerusform>%n character over</numerusform>
            <numerusform>%n characters over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Draft</name>
    <message numerus="yes">
        <source>The title is %n characters too long.</source>
        <translation>
            <numerusform>The title is %n character too long.</numerusform>
            <numerusform>The title is %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is %n characters too long. Shorten it, or attach it as a file.</source>
        <translation>
            <numerusform>This is %n character too long. Shorten it, or attach it as a file.</numerusform>
            <numerusform>This is %n characters too long. Shorten it, or attach it as a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A post can have %n files.</source>
        <translation>
            <numerusform>A post can have %n file.</numerusform>
            <numerusform>A post can have %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll can have %n answers.</source>
        <translation>
            <numerusform>A poll can have %n answer.</numerusform>
            <numerusform>A poll can have %n answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::FeedPage</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::FeedView</name>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n new post</numerusform>
            <numerusform>%n new posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::FileTray</name>
    <message numerus="yes">
        <source>“%1” was not attached: a post can have %n files.</source>
        <translation>
            <numerusform>“%1” was not attached: a post can have %n file.</numerusform>
            <numerusform>“%1” was not attached: a post can have %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::GroupExplanation</name>
    <message numerus="yes">
        <source>%n accepted answers</source>
        <translation>
            <numerusform>%n accepted answer</numerusform>
            <numerusform>%n accepted answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::HomeExplanation</name>
    <message numerus="yes">
        <source>%n things could not be sent</source>
        <translation>
            <numerusform>%n thing could not be sent</numerusform>
            <numerusform>%n things could not be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread posts</source>
        <translation>
            <numerusform>%n unread post</numerusform>
            <numerusform>%n unread posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::JoinCard</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::MissedCard</name>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n new reply</numerusform>
            <numerusform>%n new replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reactions</source>
        <translation>
            <numerusform>%n reaction</numerusform>
            <numerusform>%n reactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::MustReadEdit</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1: a department, place or role</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::MustReadWords</name>
    <message numerus="yes">
        <source>%1 of %n have confirmed</source>
        <comment>%1: how many of them</comment>
        <translation>
            <numerusform>%1 of %n has confirmed</numerusform>
            <numerusform>%1 of %n have confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::NotificationWords</name>
    <message numerus="yes">
        <source>%1 and %n others replied to you</source>
        <translation>
            <numerusform>%1 and %n other replied to you</numerusform>
            <numerusform>%1 and %n others replied to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others reacted to your post</source>
        <translation>
            <numerusform>%1 and %n other reacted to your post</numerusform>
            <numerusform>%1 and %n others reacted to your post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others mentioned you</source>
        <translation>
            <numerusform>%1 and %n other mentioned you</numerusform>
            <numerusform>%1 and %n others mentioned you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others ask you to look at a post</source>
        <translation>
            <numerusform>%1 and %n other ask you to look at a post</numerusform>
            <numerusform>%1 and %n others ask you to look at a post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests leave %1 soon, unless you renew it</source>
        <translation>
            <numerusform>%n guest leaves %1 soon, unless you renew it</numerusform>
            <numerusform>%n guests leave %1 soon, unless you renew it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::NotificationsPage</name>
    <message numerus="yes">
        <source>%n notifications dismissed</source>
        <translation>
            <numerusform>%n notification dismissed</numerusform>
            <numerusform>%n notifications dismissed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Palette</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PaletteModel</name>
    <message numerus="yes">
        <source>%n accepted answers on this</source>
        <translation>
            <numerusform>%n accepted answer on this</numerusform>
            <numerusform>%n accepted answers on this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n characters: four or five words are good.</source>
        <translation>
            <numerusform>At least %n character: four or five words are good.</numerusform>
            <numerusform>At least %n characters: four or five words are good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePage</name>
    <message numerus="yes">
        <source>More than %n people</source>
        <translation>
            <numerusform>More than %n person</numerusform>
            <numerusform>More than %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PersonExplanation</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PollView</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PollView::Option</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Popup</name>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PostCard</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PostListPage</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PostWords</name>
    <message numerus="yes">
        <source>%1 and %n other firms</source>
        <translation>
            <numerusform>%1 and %n other firm</numerusform>
            <numerusform>%1 and %n other firms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at %1 can see this</source>
        <translation>
            <numerusform>%n person at %1 can see this</numerusform>
            <numerusform>%n people at %1 can see this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of %1</source>
        <translation>
            <numerusform>%n person of %1</numerusform>
            <numerusform>%n people of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n others</source>
        <translation>
            <numerusform>%1, %2 and %n other</numerusform>
            <numerusform>%1, %2 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::ProfileForm</name>
    <message numerus="yes">
        <source>At most %n skills: those that matter most.</source>
        <translation>
            <numerusform>At most %n skill: the one that matters most.</numerusform>
            <numerusform>At most %n skills: those that matter most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::RouteFormPage</name>
    <message numerus="yes">
        <source>A row can have %n words.</source>
        <translation>
            <numerusform>A row can have %n word.</numerusform>
            <numerusform>A row can have %n words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The exceptions are %n characters too long.</source>
        <translation>
            <numerusform>The exceptions are %n character too long.</numerusform>
            <numerusform>The exceptions are %n characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::ScheduledCard</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::SearchPage</name>
    <message numerus="yes">
        <source>More than %n posts</source>
        <translation>
            <numerusform>More than %n post</numerusform>
            <numerusform>More than %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::SignIn</name>
    <message numerus="yes">
        <source>Please wait %n minute(s) and try again.</source>
        <translation>
            <numerusform>Please wait %n minute and try again.</numerusform>
            <numerusform>Please wait %n minutes and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::SignOut</name>
    <message numerus="yes">
        <source>%n thing(s) that you did were not sent yet. They are lost if you sign out now.</source>
        <translation>
            <numerusform>%n thing that you did was not sent yet. It is lost if you sign out now.</numerusform>
            <numerusform>%n things that you did were not sent yet. They are lost if you sign out now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::ThreadDocument</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Tray</name>
    <message numerus="yes">
        <source>Atrium: %n notifications</source>
        <translation>
            <numerusform>Atrium: %n notification</numerusform>
            <numerusform>Atrium: %n notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::WorkspaceMenu</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
</TS>
