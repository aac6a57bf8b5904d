#pragma once

#include "support/CacheFixture.h"
#include "sync/Client.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Shell.h"
#include "ui/shell/SignInPage.h"
#include "ui/theme/Theme.h"

#include <QSettings>
#include <QTest>

namespace atrium::test {

// The real window over the workspace of CacheFixture, signed in as Mette and never connected.
// Needs a Theme.
class ShellFixture {
public:
    ShellFixture()
        : settings(m_settings.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , window(settings)
    {
        cache.addCharter();
        cache.close(); // one process, one writer: the client opens it
        ClientConfig config;
        config.server = QUrl(QStringLiteral("http://127.0.0.1:1"));
        config.memberId = CacheFixture::mette;
        config.deviceId = QStringLiteral("dHere");
        config.token = "token";
        config.cachePath = cache.path();
        config.cacheKey = CacheFixture::key();
        if (Result<std::unique_ptr<Client>> opened = Client::open(config))
            client = std::move(*opened);
        else
            problem = opened.error().message;
    }
    ~ShellFixture()
    {
        delete window.shell(); // before the client
    }

    bool show()
    {
        if (!client)
            return false;
        window.showShell(*client, allPages());
        window.resize(1280, 820);
        window.show();
        return QTest::qWaitForWindowExposed(&window);
    }
    template <typename T = QWidget> T *find(const QString &name) const { return window.findChild<T *>(name); }
    void click(const QString &name) const
    {
        QWidget *widget = find(name);
        QVERIFY2(widget && widget->isVisible(), qPrintable(name));
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    CacheFixture cache;
    QTemporaryDir m_settings;
    QSettings settings;
    std::unique_ptr<Client> client;
    QString problem;
    MainWindow window;
};

} // namespace atrium::test
