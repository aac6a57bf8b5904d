// The installed program as the system treats it: started, and told to end.

#include "support/Company.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium::test;

class Program : public QObject {
    Q_OBJECT
    static bool reads(QProcess &process, const QByteArray &line)
    {
        return QTest::qWaitFor(
            [&] {
                while (process.canReadLine())
                    if (process.readLine().trimmed() == line)
                        return true;
                return false;
            },
            20'000);
    }

private Q_SLOTS:
    // Whoever logs out ends it with SIGTERM: the cache is closed, so the next start recovers nothing.
    void endsInOrderWhenTheSessionEnds()
    {
        Company company;
        QVERIFY2(company.ok(), qPrintable(company.problem()));
        QTemporaryDir directory;
        QFile password(directory.filePath(u"password"_s));
        QVERIFY(password.open(QIODevice::WriteOnly));
        password.write(Company::password);
        password.close();

        QProcess atrium;
        const QString data = directory.filePath(u"desktop"_s);
        atrium.setWorkingDirectory(directory.path());
        atrium.start(QStringLiteral(ATRIUM),
            { u"--data"_s, u"desktop"_s, u"--server"_s, company.url().toString(), u"--sign-in-as"_s,
                QString::fromLatin1(Company::anna), u"--password-file"_s, u"password"_s, u"--report"_s });
        QVERIFY2(reads(atrium, "synced"), atrium.readAllStandardError());
#ifdef Q_OS_LINUX // see main(): not where it was started
        QCOMPARE(QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(atrium.processId())), data);
#endif
        atrium.terminate();
        QVERIFY(atrium.waitForFinished());
        QCOMPARE(atrium.exitStatus(), QProcess::NormalExit);
        QCOMPARE(atrium.exitCode(), 0);
        int caches = 0;
        for (QDirIterator files(data, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            const QString path = files.next();
            caches += path.endsWith("cache.db"_L1);
            QVERIFY2(!path.endsWith("-wal"_L1) && !path.endsWith(".lock"_L1), qPrintable(path));
        }
        QCOMPARE(caches, 1);
    }
};

QTEST_GUILESS_MAIN(Program)
#include "program.moc"
