<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FeedPage</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedView</name>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n new post</numerusform>
            <numerusform>%n new posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTray</name>
    <message numerus="yes">
        <source>A post can have %n files.</source>
        <translation>
            <numerusform>A post can have %n file.</numerusform>
            <numerusform>A post can have %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupExplanation</name>
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
        <source>%n accepted answers</source>
        <translation>
            <numerusform>%n accepted answer</numerusform>
            <numerusform>%n accepted answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeExplanation</name>
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
    <name>JoinCard</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollView::Option</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Please wait %n minute(s) and try again.</source>
        <translation>
            <numerusform>Please wait %n minute and try again.</numerusform>
            <numerusform>Please wait %n minutes and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
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
</context>
</TS>
