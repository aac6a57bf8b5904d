#include "app/Screenshots.h"

#include "app/Application.h"
#include "app/Options.h"
#include "sync/types/Ulid.h"
#include "ui/composer/BodyEdit.h"
#include "ui/feed/FeedView.h"
#include "ui/feed/FileOpener.h"
#include "ui/feed/ReportDialog.h"
#include "ui/feed/VersionsDialog.h"
#include "ui/settings/LicencesDialog.h"
#include "ui/shell/Page.h"
#include "ui/widgets/TextFit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int interval = 20; // ms between two looks
constexpr int calmEnough = 3; // looks: layouts that are asked for later have been done
constexpr int patience = 60'000 / interval; // looks

Place place(Place::Kind kind, const Id &id = {}, const QString &text = {})
{
    return { .kind = kind, .id = id, .postId = {}, .text = text };
}

} // namespace

Screenshots::Screenshots(
    Application &application, const Options &options, const std::function<void()> &signIn, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_directory(options.screenshots)
    , m_variant(options.variant)
    , m_first(options.theme.value_or(Theme::Mode::Light))
{
    plan(signIn);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Screenshots::look);
    connect(&application, &Application::signInShown, this, [this] {
        Theme::current().setMode(m_first);
        m_timer.start();
    });
}

void Screenshots::plan(const std::function<void()> &signIn)
{
    const auto shell = [this] { return m_application.window().shell(); };
    const auto client = [this] { return m_application.client(); };
    const auto go = [shell](const Place &to) { return [shell, to] { shell()->go(to); }; };
    const auto settled = [this] { return isSettled(); };
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
        { u"sign-in-error"_s,
            [this] {
                m_application.window().signInPage()->showError({ u"password"_s,
                    tr("The address or the password is not right."),
                    tr("Please try again. If you have forgotten your password, ask whoever runs Atrium for you.") });
            },
            [] { return true; } },
        { u"home"_s, signIn,
            [this, client, shell] {
                if (shell())
                    shell()->setNotice({}); // as a person does who has read about the key file
                m_application.window().closeOnboarding(); // its pages come below
                return client() && client()->connectionState().connection == Connection::Live
                    && client()->connectionState().backfill >= 1.0 && isSettled();
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
    for (const char16_t *page :
        { u"why", u"official", u"routes", u"etiquette", u"visibility", u"outside", u"role", u"groups", u"post" })
        m_steps += introduction(QString::fromUtf16(page)); // also offline
}

// In the composer of the page that is shown, with the keyboard in it.
void Screenshots::typeInComposer(const QString &text)
{
    closePopups();
    m_application.window().activateWindow();
    m_application.window().shell()->compose();
    if (BodyEdit *body = composerBody()) {
        body->clear();
        body->insertPlainText(text);
    }
}

BodyEdit *Screenshots::composerBody() const
{
    return m_application.window().shell()->page()->findChild<BodyEdit *>(u"composerBody"_s);
}

bool Screenshots::isSettled() const
{
    const Shell *shell = m_application.window().shell();
    return shell && shell->page() && shell->page()->isIdle();
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

// What is over the window, and only there until somebody chooses.
void Screenshots::closePopups()
{
    m_application.window().closeOnboarding();
    for (const QPointer<QWidget> widget : QApplication::topLevelWidgets())
        if (widget && widget != &m_application.window() && widget->isVisible())
            widget->close();
}

void Screenshots::popUp(const QString &button)
{
    closePopups();
    for (auto *wanted : m_application.window().shell()->findChildren<QAbstractButton *>(button))
        if (wanted->isVisible()) // pages that are not shown have such a button too
            return wanted->click();
}

void Screenshots::look()
{
    const Step &step = m_steps[m_at];
    if (++m_looks > patience) {
        stop(u"The screen \"%1\" was never ready."_s.arg(step.name));
        return;
    }
    m_calm = step.ready() ? m_calm + 1 : 0;
    if (m_calm < calmEnough)
        return;
    m_calm = 0;
    m_looks = 0;
    Theme &theme = Theme::current();
    const QStringList cut = textThatDoesNotFit(m_application.window());
    for (const QString &line : cut)
        std::fprintf(stderr, "%s: text is cut: %s\n", qPrintable(step.name), qPrintable(line));
    m_cut = m_cut || !cut.isEmpty();
    const QString name = step.name + (theme.isDark() ? u"-dark"_s : u"-light"_s);
    if (!write(name + (m_variant.isEmpty() ? QString() : u'-' + m_variant) + u".png"_s))
        stop(u"Cannot write to %1."_s.arg(m_directory));
    else if (!theme.isDark() && m_variant.isEmpty())
        theme.setMode(Theme::Mode::Dark); // and look again
    else
        next();
}

void Screenshots::next()
{
    Theme::current().setMode(m_first);
    if (++m_at < m_steps.size()) {
        closePopups();
        m_steps[m_at].enter();
        return;
    }
    m_timer.stop();
    Q_EMIT finished(m_cut ? 1 : 0);
}

void Screenshots::stop(const QString &reason)
{
    std::fprintf(stderr, "%s\n", qPrintable(reason));
    m_timer.stop();
    Q_EMIT finished(1);
}

bool Screenshots::write(const QString &name)
{
    const QDir directory(m_directory);
    const QWidget &window = m_application.window();
    QPixmap picture = m_application.window().grab();
    QPainter painter(&picture);
    for (QWidget *over : QApplication::topLevelWidgets()) // menus, lists and dialogs, in the order of their making
        if (over != &window && over->isVisible())
            painter.drawPixmap(over->mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), over->grab());
    painter.end();
    return directory.mkpath(u"."_s) && picture.save(directory.filePath(name));
}

} // namespace atrium
