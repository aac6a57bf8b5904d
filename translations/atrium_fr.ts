<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Atrium %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to a place in the left column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>What was stored on this device could not be read, so it is being fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no password store, so the key to what Atrium stores is in a file that only you can read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlobTask</name>
    <message>
        <source>You can no longer see this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>%1 · %2</source>
        <comment>a person&apos;s name and title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Share something, ask, or thank somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are changing what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they do for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline: this is sent when you are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make small; what you wrote is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerPrompt</name>
    <message>
        <source>Share something, ask, or thank somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Your system&apos;s password store did not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and start Atrium again, or sign in anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there, or allow it to write, and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no cache on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache on this computer is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not made by Atrium. Move it away, and Atrium fetches everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of Atrium cannot encrypt its cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Please install Atrium from its own package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache on this computer was locked with another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, or let Atrium fetch everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache on this computer is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atrium can make a new one. What you wrote and is not sent yet is kept where it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room and try again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Atrium is using this cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atrium cannot write its cache on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache on this computer could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache on this computer was made by a newer Atrium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer Atrium again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache on this computer is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Your devices appear here after the first connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It loses its connection at once and erases what it has stored, also what it has not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Discover groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name or purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in every group that you can join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New groups will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Choose a reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or type an emoji</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationColumn</name>
    <message>
        <source>About what you see</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedPage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have read everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New posts will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask one: somebody here knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing official yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the company says officially will be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a group, or write the first post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first post: the others will see that it has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its posts are for its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I am mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its posts go from this computer. What you wrote stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedView</name>
    <message>
        <source>1 new post</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTray</name>
    <message>
        <source>“%1” is not a file. Folders can be attached as an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that can be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large to be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>a file name; %1: date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A post can have %n files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a file&apos;s name and size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupExplanation</name>
    <message>
        <source>About this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we do it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nobody from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on %1: keep, merge or close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: it can be read, and nothing new written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 accepted answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n accepted answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>who, in which group, when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeExplanation</name>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups you can join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 unread post</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread posts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 member</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>with people of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 to let you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner lets people in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – Atrium</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in Atrium</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>My groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationRow</name>
    <message>
        <source>%1, %2 new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Remove a post in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a post in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a reaction or vote in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on a post in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept an answer in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been sent, and there is no other copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write while offline waits here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the beginning of a first name, a last name or a title.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePick</name>
    <message>
        <source>Whom do you thank? Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person&apos;s name and title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>This person is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they write in the groups you share will be here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PollEdit</name>
    <message>
        <source>Several answers possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for three days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the poll is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>1 vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>several answers possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PollView::Option</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>votes and share</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostActions</name>
    <message>
        <source>Discard what you wrote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been sent, and is nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this post?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text and files go for everybody. Replies stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>React</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept as answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReactionBar</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The lift is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both cars run again since ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am on the train without a connection. This goes out when I am back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in everything that is on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it: from:lena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which group: in:pumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In official groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a day: after:2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a day: before:2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words, the beginning of a word, or a “whole phrase”. It works offline too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Hide the right column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the right column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This address is not secure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like atrium.example.com. You find it in your invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address or the password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again. If you have forgotten your password, ask whoever runs Atrium for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n minute(s) and try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was not sent. Please ask whoever runs Atrium for you about its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Atrium at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check it. If this network has a sign-in page, open that in a browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the address and your connection, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Atrium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the address and password that your company gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>atrium.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Everything is encrypted. The key is not in this folder’s files but with your system’s passwords, where it has a place for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase and sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older posts are still being fetched: %1 % are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All posts that this device keeps are here, so search and reading work offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet, and lost if you go on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything on this device and sign out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have posted stays with your company. You can sign in again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>What this belongs to was discarded before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are no longer in this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atrium could not delete its cache on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Style</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Go to the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed, or it is in a group that you are not in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransportError</name>
    <message>
        <source>The server points to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atrium only talks to servers over a secure connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atrium tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atrium tries again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers in place of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this network has a sign-in page, open it in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device was signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Please ask whoever runs Atrium for you about its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has another version of Atrium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please update Atrium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask whoever runs Atrium for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large for the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UploadTask</name>
    <message>
        <source>An attachment is missing. Please attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment is larger than the server takes (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>The title is %n characters too long.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is %n characters too long. Shorten it, or attach it as a file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A post can have %n files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll can have %n answers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>This device was signed out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceHeader</name>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atrium::Actions</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the right column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atrium::AppearanceCard</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atrium::ConnectionWords</name>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · %1 to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read and write as usual. Everything goes out when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atrium::EmojiPicker</name>
    <message>
        <source>thumbs up yes agree good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart love</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party celebrate congratulations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanks please hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clap applause bravo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smile laugh happy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joy tears laugh funny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>think hmm doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eyes looking watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross no wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idea light bulb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rocket launch fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fire hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handshake deal together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wow surprised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sad cry sorry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thumbs down no disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coffee break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bug fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tools repair fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star favourite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atrium::Options</name>
    <message>
        <source>Atrium, the company&apos;s front hall: talk, ask and find out what is official, also offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server to sign in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory for the cache and the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what is stored in that directory first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address to sign in with; needs --password-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File whose first line is the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language code: en, de, fr or da.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, as 1280x820.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of every main screen to a directory, and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what has happened (home, live, synced), for measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --report: scroll through so many posts, then print scrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sign-in-as, --password-file and --server belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--screenshots needs --sign-in-as.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atrium::Outbox</name>
    <message>
        <source>You are not allowed to do this here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are no longer in this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for this on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atrium::PostWords</name>
    <message>
        <source>Group notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other firms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 person at %1 can see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people at %1 can see this</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will see this</source>
        <comment>%1: 64 colleagues</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 will see this</source>
        <comment>%1: 64 colleagues, %2: 3 people of Brandt Seals</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atrium::RelativeTime</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, as QLocale formats it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, as QLocale formats it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
