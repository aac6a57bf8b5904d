#include "FeedFixture.h"

#include "ui/feed/AnswerBox.h"
#include "ui/feed/FeedPage.h"
#include "ui/feed/FeedView.h"
#include "ui/feed/PostActions.h"
#include "ui/feed/PostListPage.h"
#include "ui/feed/PostWords.h"
#include "ui/feed/ReactionBar.h"
#include "ui/feed/ReportDialog.h"
#include "ui/feed/RespondersPopover.h"
#include "ui/feed/VersionsDialog.h"
#include "ui/text/MarkdownView.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextEdit>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

// What a card shows of each kind of post, and what a person can do with it.
class PostCardsTest : public QObject {
    Q_OBJECT

private:
    using Act = PostCard::Act;
    template <typename P> struct Shown {
        Shown(FeedFixture &fixture, const Place &place)
            : page(*fixture.client)
            , visited(&page, &Page::navigate)
        {
            page.resize(760, 2400); // everything is on the screen
            page.open(place);
            page.show();
            view = page.template findChild<FeedView *>();
        }
        PostCard *card(const Id &id) const { return view->card(id); }
        template <typename W> W *part(const Id &id, const QString &name = {}) const
        {
            for (W *found : card(id)->template findChildren<W *>(name))
                if (found->isVisibleTo(card(id)))
                    return found;
            return nullptr;
        }
        Place last() const
        {
            return visited.isEmpty() ? Place() : visited.constLast().constFirst().template value<Place>();
        }
        P page;
        QSignalSpy visited;
        FeedView *view;
    };
    static Place place(Place::Kind kind, const Id &id = {}, const QString &text = {})
    {
        return { .kind = kind, .id = id, .postId = {}, .text = text };
    }
    static Place group(const Id &id) { return place(Place::Kind::Group, id); }
    static QJsonObject with(QJsonObject object, const QJsonObject &properties)
    {
        for (auto it = properties.begin(); it != properties.end(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }
    static QStringList offered(QWidget &page)
    {
        QStringList names;
        if (auto *menu = page.findChild<QMenu *>(u"postMenu"_s))
            for (QAction *action : menu->actions())
                if (!action->isSeparator())
                    names += action->objectName();
        return names;
    }

private Q_SLOTS:
    void aFileThatWaitsSaysHowFarItIsAndIsLeftOut()
    {
        FeedFixture fixture;
        QVERIFY2(fixture.isOpen(), qPrintable(fixture.problem));
        commands::NewPost post { .groupId = CacheFixture::pumps, .body = u"With a plan"_s };
        post.files = { { u"f1"_s, u"plan.pdf"_s, u"application/pdf"_s, QByteArray(3000, 'x') } };
        const Command written = commands::createPost(post);
        fixture.client->submit(written);
        Shown<FeedPage> shown(fixture, group(CacheFixture::pumps));
        QTRY_VERIFY(shown.card(written.objectId));
        QAbstractButton *file = nullptr;
        for (auto *button : shown.card(written.objectId)->findChildren<QAbstractButton *>())
            if (button->text() == u"plan.pdf"_s)
                file = button;
        QVERIFY(file);
        QVERIFY2(file->accessibleDescription().contains(u"waits"_s), qPrintable(file->accessibleDescription()));
        Q_EMIT fixture.client->uploadProgressed(u"other"_s, 0.9);
        Q_EMIT fixture.client->uploadProgressed(u"f1"_s, 0.4);
        QVERIFY2(file->accessibleDescription().contains(u"40 % sent"_s), qPrintable(file->accessibleDescription()));

        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(file, &wanted);
        auto *menu = file->findChild<QMenu *>(u"attachmentMenu"_s);
        QVERIFY(menu);
        menu->actions().constLast()->trigger(); // send without it
        auto *yes = shown.page.findChild<QAbstractButton *>(u"confirmYes"_s);
        QVERIFY(yes);
        yes->click();
        QTRY_VERIFY(fixture.client->reader().post(written.objectId)->post.attachments.isEmpty());
    }

    // The text's own family has it too, in black.
    void aHeartIsRed()
    {
        Chip chip(u"9"_s, Chip::Kind::Reaction);
        chip.setEmoji(u"\u2764\uFE0F"_s);
        chip.resize(chip.sizeHint());
        const QImage picture = chip.grab().toImage();
        int red = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const QColor color = picture.pixelColor(x, y);
                red += color.red() > 180 && color.green() < 90 && color.blue() < 90;
            }
        QVERIFY(red > 10);
    }

    void aGroupOfOneSaysSo()
    {
        Group group;
        group.memberCount = 1;
        QCOMPARE(audienceText(group, {}), u"Nobody else is in this group yet"_s);
        group.memberCount = 2;
        QVERIFY(audienceText(group, {}).contains(u"colleagues"_s));
    }

    // Their own firm is no news to guests; that others are there is.
    void guestsReadOfTheOthers()
    {
        Group group;
        group.memberCount = 14;
        group.guestCount = 3;
        group.firms = { u"Brandt Seals"_s };
        const Viewer guest { u"Brandt Seals"_s, u"Halvorsen"_s };
        QCOMPARE(audienceText(group, {}), u"14 colleagues and 3 people of Brandt Seals will see this"_s);
        QCOMPARE(audienceText(group, guest), u"14 people of Halvorsen and 3 people of Brandt Seals will see this"_s);
        QCOMPARE(perimeterText(group, {}), u"3 people at Brandt Seals can see this"_s);
        QCOMPARE(perimeterText(group, guest), QString());
        group.firms += u"Nordlys A/S"_s;
        QCOMPARE(perimeterText(group, guest), u"People at Nordlys A/S can see this"_s);
    }

    void savesAndForgets()
    {
        FeedFixture fixture;
        QVERIFY2(fixture.isOpen(), qPrintable(fixture.problem));
        Shown<FeedPage> shown(fixture, group(CacheFixture::pumps));
        QTRY_VERIFY(shown.card(CacheFixture::code));
        auto *save = shown.part<QAbstractButton>(CacheFixture::code, u"save"_s);
        QVERIFY(save);
        QCOMPARE(save->text(), u"Save"_s);
        save->click();
        QTRY_COMPARE(save->text(), u"Saved"_s); // without a connection

        Shown<PostListPage> saved(fixture, place(Place::Kind::Bookmarks));
        QTRY_COMPARE(saved.view->model().rowCount(), 1);
        QCOMPARE(saved.view->model().idAt(0), CacheFixture::code);
        // What is taken out stays until one goes away: a second click puts it back.
        QTRY_VERIFY(saved.card(CacheFixture::code));
        auto *again = saved.part<QAbstractButton>(CacheFixture::code, u"save"_s);
        again->click();
        QTRY_COMPARE(again->text(), u"Save"_s);
        QCOMPARE(saved.view->model().rowCount(), 1);
        saved.page.open(place(Place::Kind::Bookmarks));
        QCOMPARE(saved.view->model().rowCount(), 0);
        auto *empty = saved.page.findChild<EmptyState *>();
        QVERIFY(empty && empty->isVisible());
        QCOMPARE(empty->title(), u"Nothing saved yet"_s);
    }

    void topicsLeadToTheirPage()
    {
        FeedFixture fixture;
        Shown<FeedPage> shown(fixture, group(CacheFixture::pumps));
        QTRY_VERIFY(shown.card(CacheFixture::code));
        auto *chip = shown.part<QAbstractButton>(CacheFixture::code, u"topic"_s);
        QVERIFY(chip);
        QCOMPARE(chip->text(), u"#firmware"_s);
        QVERIFY(!shown.part<QAbstractButton>(CacheFixture::question, u"topic"_s));
        chip->click();
        QCOMPARE(shown.last(), place(Place::Kind::Topic, {}, u"firmware"_s));

        const QJsonObject thread = CacheFixture::postJson(
            CacheFixture::code, CacheFixture::jonas, u"Ramp-up without the bump"_s, {}, fixture.cache.now());
        const QJsonObject reply = with(
            CacheFixture::replyJson(u"pTagged"_s, CacheFixture::amina, thread, u"Same here"_s, fixture.cache.now()),
            { { u"topics"_s, QJsonArray { u"firmware"_s } } });
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, { reply }));
        Shown<PostListPage> topic(fixture, shown.last());
        QTRY_COMPARE(topic.view->model().rowCount(), 2);
        QTRY_VERIFY(topic.card(u"pTagged"_s));
        auto *context = topic.part<QAbstractButton>(u"pTagged"_s, u"context"_s); // a reply says to what
        QVERIFY(context);
        QVERIFY2(context->text().contains(u"Ramp-up"_s), qPrintable(context->text()));
        context->click();
        QCOMPARE(topic.last().kind, Place::Kind::Thread);
        QCOMPARE(topic.last().id, CacheFixture::code);
        QCOMPARE(topic.last().postId, u"pTagged"_s);
    }

    void saysWhoReacted_data()
    {
        QTest::addColumn<QStringList>("who");
        QTest::addColumn<QString>("text");
        QTest::newRow("nobody") << QStringList() << QString();
        QTest::newRow("one") << QStringList { CacheFixture::lena } << u"Lena Thorup"_s;
        QTest::newRow("two") << QStringList { CacheFixture::lena, CacheFixture::jonas }
                             << u"Lena Thorup and Jonas Bakke"_s;
        QTest::newRow("oneself first") << QStringList { CacheFixture::lena, CacheFixture::mette }
                                       << u"You and Lena Thorup"_s;
        QTest::newRow("three") << QStringList { CacheFixture::lena, CacheFixture::jonas, CacheFixture::amina }
                               << u"Lena Thorup, Jonas Bakke and Amina Özdemir"_s;
        QTest::newRow("more") << QStringList { CacheFixture::lena, CacheFixture::jonas, CacheFixture::amina,
            CacheFixture::rolf, CacheFixture::mette }
                              << u"You, Lena Thorup and 3 others"_s;
    }

    void saysWhoReacted()
    {
        QFETCH(const QStringList, who);
        QFETCH(const QString, text);
        FeedFixture fixture;
        QList<QJsonObject> responses;
        for (const Id &member : who)
            responses
                += CacheFixture::responseJson(u"rNew"_s + member, member, CacheFixture::praise, u"reaction"_s, u"🎉"_s);
        if (!responses.isEmpty())
            QVERIFY(fixture.push(CacheFixture::coffee, Type::Response, responses));
        QCOMPARE(respondersText(fixture.client->reader(), CacheFixture::praise, u"🎉"_s), text);
    }

    void reactionsTellInATipAndAList()
    {
        FeedFixture fixture;
        QVERIFY(fixture.push(CacheFixture::coffee, Type::Response,
            { CacheFixture::responseJson(u"r1"_s, CacheFixture::lena, CacheFixture::praise, u"reaction"_s, u"🎉"_s),
                CacheFixture::responseJson(u"r2"_s, CacheFixture::amina, CacheFixture::praise, u"reaction"_s, u"👍"_s),
                CacheFixture::responseJson(
                    u"r3"_s, CacheFixture::jonas, CacheFixture::praise, u"reaction"_s, u"👍"_s) }));
        Shown<FeedPage> shown(fixture, group(CacheFixture::coffee));
        QTRY_VERIFY(shown.card(CacheFixture::praise));
        auto *chip = shown.part<QAbstractButton>(CacheFixture::praise, u"reaction"_s);
        QVERIFY(chip);
        QHelpEvent help(QEvent::ToolTip, chip->rect().center(), chip->mapToGlobal(chip->rect().center()));
        QCoreApplication::sendEvent(chip, &help);
        QVERIFY2(chip->accessibleDescription().contains(u"Jonas Bakke"_s), qPrintable(chip->accessibleDescription()));

        QContextMenuEvent context(QContextMenuEvent::Keyboard, {}, chip->mapToGlobal(QPoint()));
        QCoreApplication::sendEvent(chip, &context);
        auto *popover = shown.page.findChild<RespondersPopover *>();
        QVERIFY(popover);
        const auto names = popover->findChildren<QAbstractButton *>(u"responder"_s);
        QCOMPARE(names.size(), 3);
        QCOMPARE(names.constLast()->text(), u"Lena Thorup"_s); // the emoji with most people comes first
        names.constLast()->click();
        QCOMPARE(shown.last(), place(Place::Kind::Person, CacheFixture::lena));
    }

    void standing_data()
    {
        QTest::addColumn<Id>("group");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("voice");
        QTest::addColumn<QString>("text");
        QTest::newRow("announcement in an official group that nobody signed")
            << CacheFixture::news << u"announcement"_s << u"personal"_s << u"Personal view"_s;
        QTest::newRow("update in an official group")
            << CacheFixture::news << u"update"_s << u"personal"_s << u"Personal view"_s;
        QTest::newRow("announcement elsewhere")
            << CacheFixture::pumps << u"announcement"_s << u"group"_s << u"Group notice"_s;
        QTest::newRow("update elsewhere") << CacheFixture::pumps << u"update"_s << u"personal"_s << u"Personal view"_s;
    }

    void standing()
    {
        QFETCH(const Id, group);
        QFETCH(const QString, kind);
        QFETCH(const QString, voice);
        FeedFixture fixture;
        QVERIFY(fixture.push(group, Type::Post,
            { with(fixture.thread(1, 5, CacheFixture::lena), { { u"kind"_s, kind }, { u"voice"_s, voice } }) }));
        const auto post = fixture.client->reader().post(u"pNew1"_s);
        QVERIFY(post);
        QTEST(standingText(standingOf(*post)), "text");
    }

    void officialCardsHaveTheEdge()
    {
        FeedFixture fixture;
        QVERIFY(fixture.push(CacheFixture::news, Type::Post, { fixture.thread(1, 5, CacheFixture::lena) }));
        Shown<FeedPage> shown(fixture, group(CacheFixture::news));
        QTRY_VERIFY(shown.card(CacheFixture::announcement) && shown.card(u"pNew1"_s));
        const auto edge = [&](const Id &id) {
            return shown.card(id)->grab().toImage().pixelColor(1, shown.card(id)->height() / 2);
        };
        QCOMPARE(edge(CacheFixture::announcement), Theme::current().color(Token::Official));
        QVERIFY(edge(u"pNew1"_s) != Theme::current().color(Token::Official));
    }

    void praiseLeadsToThePeople()
    {
        FeedFixture fixture;
        Shown<FeedPage> shown(fixture, group(CacheFixture::coffee));
        QTRY_VERIFY(shown.card(CacheFixture::praise));
        auto *person = shown.part<QAbstractButton>(CacheFixture::praise, u"praisedPerson"_s);
        QVERIFY(person);
        QCOMPARE(person->text(), u"Jonas Bakke"_s);
        person->click();
        QCOMPARE(shown.last(), place(Place::Kind::Person, CacheFixture::jonas));
        QVERIFY(!shown.part<QAbstractButton>(CacheFixture::photo, u"praisedPerson"_s));
    }

    void anAnsweredQuestionShowsItsAnswer()
    {
        FeedFixture fixture;
        Shown<FeedPage> shown(fixture, group(CacheFixture::pumps));
        QTRY_VERIFY(shown.card(CacheFixture::question));
        auto *answer = shown.part<AnswerBox>(CacheFixture::question);
        QVERIFY(answer);
        QCOMPARE(answer->text(), u"Answered by Jonas Bakke"_s);
        QVERIFY2(answer->accessibleDescription().startsWith(u"25 Nm since revision C"_s),
            qPrintable(answer->accessibleDescription()));
        QVERIFY(!shown.part<AnswerBox>(CacheFixture::openQuestion));
        answer->click();
        QCOMPARE(shown.last().kind, Place::Kind::Thread);
        QCOMPARE(shown.last().postId, CacheFixture::answer);
    }

    void partnersAreNamedOnTheCard()
    {
        FeedFixture fixture;
        const auto inside = fixture.client->reader().post(CacheFixture::code);
        const auto outside = fixture.client->reader().post(CacheFixture::partnerPost);
        QVERIFY(inside && outside);
        QCOMPARE(perimeterText(inside->group, {}), QString());
        QCOMPARE(perimeterText(outside->group, {}), u"1 person at Nordlys A/S can see this"_s);
        const auto amber = [&](const Id &in, const Id &post) {
            Shown<FeedPage> shown(fixture, group(in));
            const QImage image = QTest::qWaitFor([&] { return shown.card(post) != nullptr; })
                ? shown.card(post)->grab().toImage()
                : QImage();
            for (int y = 0; y < image.height(); ++y)
                if (image.pixelColor(image.width() / 2, y) == Theme::current().color(Token::OutsideFill))
                    return true;
            return false;
        };
        QVERIFY(amber(CacheFixture::nordlys, CacheFixture::partnerPost));
        QVERIFY(!amber(CacheFixture::pumps, CacheFixture::code));
    }

    void aRemovedPostIsAQuietLine()
    {
        FeedFixture fixture;
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post,
            { with(CacheFixture::postJson(CacheFixture::code, CacheFixture::jonas, {}, {}, fixture.cache.now()),
                { { u"removed"_s, true }, { u"topics"_s, QJsonArray { u"firmware"_s } } }) }));
        Shown<FeedPage> shown(fixture, group(CacheFixture::pumps));
        QTRY_VERIFY(shown.card(CacheFixture::code));
        QVERIFY(!shown.part<MarkdownView>(CacheFixture::code));
        for (const QString &gone : { u"react"_s, u"save"_s, u"topic"_s })
            QVERIFY2(!shown.part<QAbstractButton>(CacheFixture::code, gone), qPrintable(gone));
    }

    void menu_data()
    {
        QTest::addColumn<Id>("group");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QStringList>("has");
        QTest::addColumn<QStringList>("hasNot");
        const QStringList always { u"copyLink"_s, u"copyText"_s, u"save"_s };
        QTest::newRow("another's post") << CacheFixture::pumps << u"member"_s << QJsonObject()
                                        << always + QStringList { u"reportPost"_s }
                                        << QStringList { u"edit"_s, u"delete"_s, u"pin"_s, u"versions"_s,
                                               u"whoReacted"_s };
        QTest::newRow("one's own") << CacheFixture::pumps << u"member"_s
                                   << QJsonObject { { u"authorId"_s, CacheFixture::mette } }
                                   << always + QStringList { u"edit"_s, u"delete"_s }
                                   << QStringList { u"reportPost"_s, u"pin"_s };
        QTest::newRow("as a moderator") << CacheFixture::pumps << u"moderator"_s << QJsonObject()
                                        << always + QStringList { u"delete"_s, u"pin"_s, u"reportPost"_s }
                                        << QStringList { u"edit"_s };
        QTest::newRow("edited") << CacheFixture::pumps << u"member"_s
                                << QJsonObject { { u"versions"_s,
                                       QJsonArray { QJsonObject { { u"title"_s, u"T"_s }, { u"body"_s, u"B"_s },
                                           { u"at"_s, u"2026-03-01T10:00:00Z"_s } } } } }
                                << always + QStringList { u"versions"_s } << QStringList();
        QTest::newRow("removed") << CacheFixture::pumps << u"owner"_s << QJsonObject { { u"removed"_s, true } }
                                 << QStringList { u"copyLink"_s }
                                 << QStringList { u"copyText"_s, u"save"_s, u"edit"_s, u"delete"_s, u"pin"_s,
                                        u"reportPost"_s };
    }

    void menu()
    {
        QFETCH(const Id, group);
        QFETCH(const QString, role);
        QFETCH(const QJsonObject, changes);
        QFETCH(const QStringList, has);
        QFETCH(const QStringList, hasNot);
        FeedFixture fixture;
        QVERIFY(fixture.push(group, Type::Membership,
            { { { u"id"_s, QString(u"sMette-"_s + group) }, { u"memberId"_s, CacheFixture::mette }, { u"role"_s, role },
                { u"joinedAt"_s, u"2026-01-01T10:00:00Z"_s } } }));
        QVERIFY(fixture.push(group, Type::Post, { with(fixture.thread(1, 5), changes) }));
        QWidget page;
        page.show();
        PostActions actions(*fixture.client, &page);
        const auto post = fixture.client->reader().post(u"pNew1"_s);
        QVERIFY(post);
        actions.perform(*post, Act::Menu, {}, &page);
        const QStringList names = offered(page);
        for (const QString &name : has)
            QVERIFY2(names.contains(name), qPrintable(name));
        for (const QString &name : hasNot)
            QVERIFY2(!names.contains(name), qPrintable(name));
        page.findChild<QAction *>(u"copyLink"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"atrium:thread/pNew1"_s);
    }

    void whatWaitsCanBeTakenBack()
    {
        FeedFixture fixture;
        fixture.client->submit(commands::createPost(
            { .groupId = CacheFixture::pumps, .parentId = {}, .title = u"Later"_s, .body = u"Words"_s }));
        Shown<FeedPage> shown(fixture, group(CacheFixture::pumps));
        QTRY_VERIFY(shown.view->model().rowCount() > 0 && shown.view->model().idAt(0).startsWith(u'~'));
        const Id id = shown.view->model().idAt(0);
        QTRY_VERIFY(shown.card(id));
        QVERIFY(!shown.part<QAbstractButton>(id, u"react"_s));
        auto *menu = shown.part<QAbstractButton>(id, u"menu"_s);
        QVERIFY(menu);
        menu->click();
        QVERIFY(offered(shown.page).contains(u"discard"_s));
        shown.page.findChild<QAction *>(u"discard"_s)->trigger();
        auto *yes = shown.page.findChild<QAbstractButton *>(u"confirmYes"_s);
        QVERIFY(yes);
        yes->click();
        QTRY_VERIFY(fixture.client->reader().outbox().isEmpty());
        QTRY_VERIFY(shown.view->model().rowOf(id) < 0);
    }

    void reportsWithReasonAndNote()
    {
        FeedFixture fixture;
        QWidget page;
        page.show();
        PostActions actions(*fixture.client, &page);
        actions.perform(*fixture.client->reader().post(CacheFixture::code), Act::Menu, {}, &page);
        auto *action = page.findChild<QAction *>(u"reportPost"_s);
        QVERIFY(action);
        action->trigger();
        auto *dialog = page.findChild<ReportDialog *>();
        QVERIFY(dialog);
        auto *sees = dialog->findChild<QLabel *>(u"reportSeenBy"_s);
        QVERIFY2(sees && sees->text().contains(u"Amina Özdemir"_s),
            sees ? qPrintable(sees->text()) : "no label"); // she owns the group
        auto *send = dialog->findChild<QAbstractButton *>(u"reportSend"_s);
        QVERIFY(!send->isEnabled()); // a reason first
        dialog->findChild<QAbstractButton *>(u"reason%1"_s.arg(static_cast<int>(commands::ReportReason::Private)))
            ->click();
        auto *note = dialog->findChild<QPlainTextEdit *>(u"reportNote"_s);
        note->setPlainText(u"x"_s.repeated(1001));
        QVERIFY(!send->isEnabled());
        note->setPlainText(u"A customer's address"_s);
        QVERIFY(send->isEnabled());
        send->click();
        QTRY_COMPARE(fixture.client->reader().outbox().size(), 1);
        const OutboxItem item = fixture.client->reader().outbox().constFirst();
        QCOMPARE(item.type, Type::Report);
        QCOMPARE(item.properties.value("postId"_L1).toString(), CacheFixture::code);
        QCOMPARE(item.properties.value("reason"_L1).toString(), u"private"_s);
        QCOMPARE(item.properties.value("note"_L1).toString(), u"A customer's address"_s);
    }

    void earlierVersionsShowWhatChanged()
    {
        FeedFixture fixture;
        Post post;
        post.title = u"Torque"_s;
        post.body = u"Use 25 Nm <b>now</b>."_s;
        post.editedAt = fixture.cache.now();
        post.versions = { { u"Torque"_s, u"Use 22 Nm <b>now</b>."_s, fixture.cache.now().addDays(-1) } };
        QWidget page;
        VersionsDialog *dialog = new VersionsDialog(post, &page);
        auto *text = dialog->findChild<QTextEdit *>(u"versionsText"_s);
        QVERIFY(text);
        QVERIFY(text->toPlainText().contains(u"<b>now</b>"_s)); // as typed
        const auto formatOf = [&](const QString &word) {
            QTextCursor found = text->document()->find(word);
            return found.charFormat();
        };
        QVERIFY(formatOf(u"25"_s).fontUnderline());
        QVERIFY(formatOf(u"22"_s).fontStrikeOut());
        QVERIFY(!formatOf(u"Torque"_s).fontStrikeOut() && !formatOf(u"Torque"_s).fontUnderline());
    }

    void pinnedPostsAreFirstAndUnfold()
    {
        FeedFixture fixture;
        Shown<FeedPage> shown(fixture, group(CacheFixture::pumps));
        auto *pinned = shown.page.findChild<QWidget *>(u"pinnedPosts"_s);
        QVERIFY(pinned && pinned->isHidden());
        const QJsonObject post = CacheFixture::postJson(CacheFixture::code, CacheFixture::jonas,
            u"Ramp-up without the bump"_s, u"Read this first."_s, fixture.cache.now().addDays(-2));
        QVERIFY(fixture.push(
            CacheFixture::pumps, Type::Post, { with(post, { { u"pinnedAt"_s, u"2026-03-02T10:00:00Z"_s } }) }));
        QTRY_VERIFY(pinned->isVisible());
        const auto lines = pinned->findChildren<QAbstractButton *>(u"pinned"_s);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.constFirst()->text(), u"Ramp-up without the bump"_s);
        QTRY_VERIFY(shown.view->card(shown.view->model().idAt(0)));
        QTRY_VERIFY(
            pinned->mapTo(shown.view->viewport(), QPoint()).y() < shown.view->card(shown.view->model().idAt(0))->y());
        QVERIFY(!pinned->findChild<PostCard *>());
        QTRY_VERIFY(pinned->height() > lines.constFirst()->height()); // the line is laid out
        const int folded = pinned->height();
        lines.constFirst()->click();
        auto *card = pinned->findChild<PostCard *>();
        QVERIFY(card);
        QCOMPARE(card->postId(), CacheFixture::code);
        QTRY_VERIFY(pinned->height() > folded + 40);
        lines.constFirst()->click();
        QTRY_COMPARE(pinned->height(), folded);
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, { post }));
        QTRY_VERIFY(pinned->isHidden());
    }

    void mentionsLeadToThePerson()
    {
        FeedFixture fixture;
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post,
            { with(CacheFixture::postJson(
                       u"pMention"_s, CacheFixture::jonas, {}, u"Thanks @Lena Thorup"_s, fixture.cache.now()),
                { { u"mentions"_s, QJsonArray { CacheFixture::lena } } }) }));
        Shown<FeedPage> shown(fixture, group(CacheFixture::pumps));
        QTRY_VERIFY(shown.card(u"pMention"_s));
        auto *body = shown.part<MarkdownView>(u"pMention"_s);
        QVERIFY(body);
        shown.page.activateWindow();
        if (!QTest::qWaitForWindowActive(&shown.page))
            QSKIP("this platform activates no window");
        body->setFocus(Qt::TabFocusReason); // by keyboard: the first link
        QTest::keyClick(body, Qt::Key_Return);
        QCOMPARE(shown.last(), place(Place::Kind::Person, CacheFixture::lena));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // lists read "a, b and c"
    Theme theme;
    PostCardsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "post_cards.moc"
