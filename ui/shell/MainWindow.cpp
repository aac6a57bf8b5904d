#include "ui/shell/MainWindow.h"

#include "sync/Client.h"
#include "ui/shell/Actions.h"
#include "ui/shell/Shell.h"
#include "ui/shell/SignInPage.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSettings>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

// Places that make sense at the next start. A search or a person is of the moment.
bool isLasting(const Place &place)
{
    return place.kind == Place::Kind::Home || place.kind == Place::Kind::Group;
}

} // namespace

MainWindow::MainWindow(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_layout(new QStackedLayout(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Atrium"_s);
    setMinimumSize(metrics::navigationWidth + metrics::columnMinimum + 24, 480);
    resize(1280, 820);
    restoreGeometry(m_settings.value("window/geometry").toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::replace(QWidget *widget)
{
    delete m_shell;
    delete m_signIn;
    m_layout->addWidget(widget);
    m_layout->setCurrentWidget(widget);
}

SignInPage &MainWindow::showSignIn()
{
    auto *page = new SignInPage;
    page->setServer(m_settings.value("signIn/server").toString());
    page->setEmail(m_settings.value("signIn/email").toString());
    connect(page, &SignInPage::signInRequested, this, [this](const QString &server, const QString &email) {
        m_settings.setValue("signIn/server", server);
        m_settings.setValue("signIn/email", email);
    });
    replace(page);
    m_signIn = page;
    setWindowTitle(u"Atrium"_s);
    page->focusFirst();
    return *page;
}

Shell &MainWindow::showShell(Client &client, const PageMap &pages)
{
    auto *actions = new Actions(this);
    auto *shell = new Shell(client, pages, *actions);
    actions->setParent(shell); // they go when it goes
    replace(shell);
    m_shell = shell;
    connect((*actions)[Actions::Id::Quit], &QAction::triggered, this, &QWidget::close);
    shell->setExplanationWanted(m_settings.value("window/explanation", true).toBool());
    connect(shell, &Shell::explanationWantedChanged, this,
            [this](bool wanted) { m_settings.setValue("window/explanation", wanted); });

    Place place;
    place.id = m_settings.value("window/group").toString();
    if (!place.id.isEmpty() && client.reader().myMembership(place.id))
        place.kind = Place::Kind::Group;
    else
        place.id.clear();
    shell->go(place);
    connect(shell, &Shell::placeChanged, this, [this](const Place &shown) {
        if (isLasting(shown))
            m_settings.setValue("window/group", shown.id);
    });
    const QString name = client.reader().workspaceName();
    setWindowTitle(name.isEmpty() ? u"Atrium"_s : tr("%1 – Atrium").arg(name));
    return *shell;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue("window/geometry", saveGeometry());
    QWidget::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && m_shell) {
        const auto button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton)
            m_shell->back();
        else if (button == Qt::ForwardButton)
            m_shell->forward();
    }
    return QWidget::event(event);
}

} // namespace atrium
