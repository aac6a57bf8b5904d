// Which screens there are: Screenshots::plan() and what it calls.
#include "app/Application.h"
#include "app/Screenshots.h"
#include "sync/types/Ulid.h"
#include "ui/composer/BodyEdit.h"
#include "ui/feed/FeedView.h"
#include "ui/feed/FileOpener.h"
#include "ui/feed/ReportDialog.h"
#include "ui/feed/VersionsDialog.h"
#include "ui/settings/LicencesDialog.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <tuple>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

Place place(Place::Kind kind, const Id &id = {}, const QString &text = {})
{
    return { .kind = kind, .id = id, .postId = {}, .text = text };
}

} // namespace

void Screenshots::plan(const std::function<void()> &signIn)
{
    const auto shell = [this] { return m_application.window().shell(); };
    const auto client = [this] { return m_application.client(); };
    const auto go = [shell](const Place &to) { return [shell, to] { shell()->go(to); }; };
    const auto settled = [this] { return isSettled(); };
    const auto live = [this, client] {
        m_application.window().closeOnboarding(); // its pages come below
        return client() && client()->connectionState().connection == Connection::Live
            && client()->connectionState().backfill >= 1.0 && isSettled();
    };
    // The newest question that has been answered, which also gives the group and the search.
    const auto thread = [client] {
        PostDetails found;
        const QList<FeedRow> rows
            = client()->reader().page({ .filter = Feed::Filter::Questions }, { .from = {}, .limit = 20 });
        for (const FeedRow &row : rows) {
            if (const std::optional<PostDetails> post = client()->reader().post(row.id))
                found = *post;
            if (!found.post.answerId.isEmpty())
                break;
        }
        return found;
    };

    // The newest thread of a kind.
    const auto newest = [client](const QString &kind) {
        for (const FeedRow &row : client()->reader().page({}, { .from = {}, .limit = 300 }))
            if (const std::optional<PostDetails> post = client()->reader().post(row.id);
                post && post->post.kind == kind)
                return *post;
        return PostDetails();
    };
    const auto mine = [client] {
        const QList<FeedRow> rows = client()->reader().page(
            { .scope = Feed::Scope::Person, .id = client()->reader().memberId() }, { .from = {}, .limit = 1 });
        return rows.isEmpty() ? PostDetails() : client()->reader().post(rows.constFirst().id).value_or(PostDetails());
    };

    m_steps = {
        { u"sign-in"_s, [] {}, [] { return true; } },
        { u"locked"_s,
            [this] {
                const Error error = Credentials::locked();
                SignInPage &page = m_application.window().showSignIn();
                page.setNotice(error.message + u' ' + error.hint);
                page.offerRetry();
            },
            [] { return true; } },
        { u"sign-in-error"_s,
            [this] {
                m_application.window().showSignIn().showError({ u"password"_s,
                    tr("The address or the password is not right."),
                    tr("Please try again. If you have forgotten your password, ask whoever runs Atrium for you.") });
            },
            [] { return true; } },
        { u"home"_s, signIn,
            [live, shell] {
                if (shell())
                    shell()->setNotice({}); // as a person does who has read about the key file
                return live();
            } },
        { u"group"_s, [=] { shell()->go(place(Place::Kind::Group, thread().post.accountId)); }, settled },
        { u"thread"_s, [=] { shell()->go(place(Place::Kind::Thread, thread().post.threadId)); }, settled },
        { u"composer"_s,
            [=] {
                shell()->go(place(Place::Kind::Group, thread().post.accountId));
                shell()->compose();
            },
            settled },
        { u"composer-mention"_s, [this] { typeInComposer(tr("Thank you for the drawing, @A").chopped(1)); },
            [this] { // typed, for completions come with keys; and those with the keyboard's focus
                BodyEdit *body = composerBody();
                if (!body || !body->hasFocus())
                    return false;
                QKeyEvent letter(QEvent::KeyPress, Qt::Key_A, {}, u"A"_s);
                if (body->toPlainText().endsWith(u'@'))
                    QApplication::sendEvent(body, &letter);
                return isSettled();
            } },
        { u"code-picker"_s,
            [this] {
                typeInComposer(tr("This is the ramp that I mean:") + u'\n');
                popUp(u"insertCode"_s);
            },
            settled },
        { u"schedule"_s,
            [this] {
                typeInComposer(tr("The test bench is closed from ten to eleven."));
                popUp(u"sendLater"_s);
            },
            settled },
        { u"viewer"_s,
            [this, client, shell] {
                closePopups();
                for (const FeedRow &row : client()->reader().page({}, { .from = {}, .limit = 200 })) {
                    const std::optional<PostDetails> post = client()->reader().post(row.id);
                    for (qsizetype i = 0; post && i < post->post.attachments.size(); ++i)
                        if (post->post.attachments.at(i).isImage())
                            return (new FileOpener(*client(), shell()->page()))
                                ->open(post->post.accountId, post->post.attachments, i);
                }
            },
            settled },
        { u"search"_s,
            [=] {
                const QStringList words = thread().post.title.split(u' ', Qt::SkipEmptyParts);
                shell()->go(place(Place::Kind::Search, {}, words.value(0)));
            },
            settled },
        { u"palette"_s,
            [=] {
                shell()->go({});
                shell()->openPalette();
                const QStringList words = thread().post.title.split(u' ', Qt::SkipEmptyParts);
                shell()->findChild<QLineEdit *>(u"paletteField"_s)->setText(words.value(0));
            },
            settled },
        { u"search-filters"_s, go(place(Place::Kind::Search, {}, u"is:question from:me"_s)), settled },
        { u"official"_s, go(place(Place::Kind::Official)), settled },
        { u"standing"_s,
            [=, this] {
                shell()->go(place(Place::Kind::Official));
                this->popUp(u"standing"_s);
            },
            settled },
        { u"charter"_s, go(place(Place::Kind::Charter)), settled },
        { u"charter-edit"_s, go(place(Place::Kind::CharterForm, {}, u"rules"_s)), settled },
        { u"process-map"_s, go(place(Place::Kind::Routes)), settled },
        { u"notifications"_s, go(place(Place::Kind::Notifications)), settled },
        { u"missed"_s, go(place(Place::Kind::Missed)), settled },
        { u"people"_s, go(place(Place::Kind::People)), settled },
        { u"person"_s, [=] { shell()->go(place(Place::Kind::Person, thread().answerAuthor.id)); }, settled },
        { u"profile-edit"_s, [=] { shell()->go(place(Place::Kind::Person, client()->reader().memberId(), u"edit"_s)); },
            settled },
        { u"discover"_s, go(place(Place::Kind::Discover)), settled },
        { u"group-about"_s, [=] { shell()->go(place(Place::Kind::GroupAbout, thread().post.accountId)); }, settled },
        { u"group-members"_s,
            [=] { shell()->go(place(Place::Kind::GroupAbout, thread().post.accountId, u"members"_s)); }, settled },
        { u"group-files"_s, [=] { shell()->go(place(Place::Kind::GroupAbout, thread().post.accountId, u"files"_s)); },
            settled },
        { u"new-group"_s, go(place(Place::Kind::NewGroup)), settled },
        { u"settings"_s, go(place(Place::Kind::Settings)), settled },
        { u"settings-about"_s, go(place(Place::Kind::Settings, {}, u"about"_s)), settled },
        { u"licences"_s, [=] { (new LicencesDialog(shell()->window()))->open(); }, settled },
        { u"workspace-menu"_s,
            [=, this] {
                shell()->go(place(Place::Kind::Group, thread().post.accountId));
                this->popUp(u"workspaceMenuButton"_s);
            },
            settled },
        { u"emoji"_s,
            [this] {
                typeInComposer(tr("Thank you!"));
                popUp(u"insertEmoji"_s);
            },
            settled },
        { u"thread-menu"_s,
            [=, this] {
                shell()->go(place(Place::Kind::Thread, thread().post.threadId));
                popUp(u"threadMenu"_s);
            },
            settled },
        { u"poll"_s,
            [=] {
                shell()->go(place(Place::Kind::Thread, newest(u"poll"_s).post.id));
                shell()->page()->findChild<FeedView *>()->scrollToTop(); // it opens at what is new
            },
            settled },
        { u"praise"_s, [=] { shell()->go(place(Place::Kind::Thread, newest(u"praise"_s).post.id)); }, settled },
        { u"topic"_s,
            [=] { shell()->go(place(Place::Kind::Topic, {}, client()->reader().topics({}, 1).value(0).first)); },
            settled },
        { u"saved"_s,
            [=] {
                for (const QString &kind : { u"question"_s, u"praise"_s })
                    if (const PostDetails post = newest(kind); post.bookmarkId.isEmpty())
                        client()->submit(commands::bookmark(client()->reader().memberId(), post.post));
                shell()->go(place(Place::Kind::Bookmarks));
            },
            [this, client] {
                return client()->reader().page({ .scope = Feed::Scope::Bookmarks, .id = {} }, {}).size() >= 2
                    && isSettled();
            } },
        { u"report"_s,
            [=, this] {
                shell()->go(place(Place::Kind::Thread, thread().post.threadId));
                (new ReportDialog(thread(), client()->reader(), &m_application.window()))->open();
            },
            settled },
        { u"versions"_s,
            [=] {
                const Post post = mine().post;
                if (!post.versions.isEmpty())
                    return; // an earlier round of pictures has changed it
                client()->submit(
                    commands::editPost(post, post.title, post.body + u"\n\n"_s + tr("Thank you all: it is solved.")));
            },
            [=, this] {
                if (mine().post.versions.isEmpty())
                    return false;
                if (!QApplication::activeModalWidget())
                    (new VersionsDialog(mine().post, &m_application.window()))->open();
                return isSettled();
            } },
        { u"conflict"_s,
            [=] {
                Post stale = mine().post; // as if somebody had changed it since
                stale.body.chop(1);
                client()->submit(commands::editPost(stale, stale.title, tr("Thank you all: it is solved.")));
                shell()->go(place(Place::Kind::Outbox));
            },
            [=, this] { return !client()->reader().outbox().value(0).now.isEmpty() && isSettled(); } },
        { u"offline"_s,
            [=] {
                client()->goOffline();
                const Id group = thread().post.accountId;
                client()->submit(commands::createPost({ .groupId = group,
                    .parentId = {},
                    .title = tr("The lift is back"),
                    .body = tr("Both cars run again since ten.") }));
                const QByteArray plan(48'000, ' ');
                client()->submit(commands::createPost({ .groupId = group,
                    .parentId = {},
                    .title = {},
                    .body = tr("I am on the train without a connection. This goes out when I am back."),
                    .files = { { newUlid(), tr("Plan of hall 3") + u".pdf"_s, u"application/pdf"_s, plan } } }));
                shell()->go({});
            },
            [this, client] {
                return client()->connectionState().connection == Connection::Offline
                    && client()->connectionState().pending >= 2 && isSettled();
            } },
        { u"outbox"_s, go(place(Place::Kind::Outbox)), settled },
        { u"scheduled"_s,
            [=] {
                const QDateTime morning(QDate::currentDate().addDays(1), QTime(8, 0));
                const Id group = thread().post.accountId;
                const auto schedule = [&](const QString &title, const QString &body, const QDateTime &at) {
                    client()->submit(commands::schedulePost(client()->reader().memberId(),
                        { .groupId = group, .parentId = {}, .title = title, .body = body }, at));
                };
                schedule(tr("Test bench 3 is closed today"), tr("From ten to eleven, for the new sensor."), morning);
                schedule({}, tr("Who brings a cake this week?"), morning.addDays(3).addSecs(3600));
                shell()->go(place(Place::Kind::Scheduled));
            },
            [this, client] { return client()->reader().scheduled().size() >= 2 && isSettled(); } },
    };
    for (const auto &[name, state] : { std::pair(u"older-failed"_s, OlderPosts::State::Failed),
             std::pair(u"older-asked"_s, OlderPosts::State::Asked), std::pair(u"older"_s, OlderPosts::State::Offered) })
        m_steps += endOfFeed(name, state, [=] { shell()->go(place(Place::Kind::Group, thread().post.accountId)); });
    for (const char16_t *page :
        { u"why", u"official", u"routes", u"etiquette", u"visibility", u"outside", u"role", u"groups", u"post" })
        m_steps += introduction(QString::fromUtf16(page)); // also offline
    m_steps += { u"damaged"_s,
        [=] {
            for (const OutboxItem &item : client()->reader().outbox())
                client()->discard(item.sequence); // or the next step would send it
            shell()->go({});
            QFile mark(client()->config().cachePath + u".damaged"_s); // as Database leaves it
            std::ignore = mark.open(QIODevice::WriteOnly);
            Q_EMIT client()->damaged();
        },
        [this, client] { return client()->reader().outbox().isEmpty() && isSettled(); } };
    m_steps += { u"rebuilt"_s, [=] { Q_EMIT shell()->findChild<Banner *>(u"cacheRefusal"_s)->actionTriggered(); },
        [live, shell] { return shell() && !shell()->findChild<Banner *>(u"notice"_s)->isHidden() && live(); } };
}

// Scrolls to the end of what is here. Nothing comes there: this is offline.
Screenshots::Step Screenshots::endOfFeed(
    const QString &name, OlderPosts::State state, const std::function<void()> &enter)
{
    return { name, enter, [this, state] {
                Page *page = m_application.window().shell()->page();
                auto *older = page->findChild<OlderPosts *>();
                QScrollBar *bar = page->findChild<FeedView *>()->verticalScrollBar();
                const bool there = bar->value() == bar->maximum() && !older->isHidden();
                bar->setValue(bar->maximum());
                if (there && state != OlderPosts::State::Failed)
                    older->setState(state);
                return there && isSettled();
            } };
}

// Where the charter has something for such a page; of the cases, the first one answered.
Screenshots::Step Screenshots::introduction(const QString &page)
{
    const auto enter = [this, page] {
        m_application.window().showOnboarding(OnboardingWizard::Mode::Again);
        OnboardingWizard *wizard = m_application.window().onboarding();
        if (!wizard)
            return;
        wizard->showPage(page);
        auto *answer = page == u"official" ? wizard->findChild<QAbstractButton *>(u"caseNotOfficial"_s) : nullptr;
        if (answer && !answer->isVisible()) // the words come first
            wizard->next();
        if (answer)
            answer->click();
    };
    return { u"onboarding-"_s + page, enter, [this] { return isSettled(); } };
}

} // namespace atrium
