#include "ui/feed/FileOpener.h"
#include "ui/feed/FileRisk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;

Q_DECLARE_METATYPE(atrium::FileRisk)

// What is opened at once, and what only after a warning.
class FileRiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWorseOfNameAndTypeCounts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<FileRisk>("risk");
        const QString bytes = u"application/octet-stream"_s;
        for (const char *program : { "a.exe", "a.msi", "a.bat", "a.cmd", "a.ps1", "a.sh", "a.js", "a.jar", "a.desktop",
                 "a.app", "a.vbs", "a.scr", "a.com", "a.lnk", "a.AppImage", "a.deb", "a.rpm", "a.dmg", "a.py", "A.EXE",
                 "invoice.pdf.exe", "a.exe ", "a.exe." })
            QTest::newRow(program) << QString::fromLatin1(program) << bytes << FileRisk::Program;
        QTest::newRow("turned name") << u"annexe\u202Efdp.exe.pdf"_s << u"application/pdf"_s << FileRisk::Program;
        QTest::newRow("type of a program") << u"holiday.jpg"_s << u"application/x-msdownload"_s << FileRisk::Program;
        QTest::newRow("script by type") << u"notes"_s << u"application/x-shellscript"_s << FileRisk::Program;
        QTest::newRow("page") << u"sign-in.html"_s << u"text/html"_s << FileRisk::Page;
        QTest::newRow("page by type") << u"sign-in.txt"_s << u"text/html"_s << FileRisk::Page;
        QTest::newRow("drawing with scripts") << u"logo.svg"_s << u"image/svg+xml"_s << FileRisk::Page;
        QTest::newRow("macros") << u"plan.xlsm"_s << u"application/vnd.ms-excel.sheet.macroEnabled.12"_s
                                << FileRisk::Macros;
        QTest::newRow("document") << u"plan.pdf"_s << u"application/pdf"_s << FileRisk::None;
        QTest::newRow("office") << u"plan.docx"_s
                                << u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s
                                << FileRisk::None;
        QTest::newRow("picture") << u"bench.jpg"_s << u"image/jpeg"_s << FileRisk::None;
        QTest::newRow("text") << u"notes.txt"_s << u"text/plain"_s << FileRisk::None;
        QTest::newRow("family emoji") << u"\U0001F468\u200D\U0001F469.png"_s << u"image/png"_s << FileRisk::None;
        QTest::newRow("no ending") << u"README"_s << bytes << FileRisk::None;
    }
    void theWorseOfNameAndTypeCounts()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        QFETCH(FileRisk, risk);
        QCOMPARE(static_cast<int>(riskOf(name, type)), static_cast<int>(risk));
        QCOMPARE(riskText(riskOf(name, type)).isEmpty(), risk == FileRisk::None);
    }

    void aNameStaysInItsFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("harmless");
        QTest::newRow("plain") << u"plan.pdf"_s << u"plan.pdf"_s;
        QTest::newRow("up") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("up on Windows") << u"..\\..\\plan.pdf"_s << u"plan.pdf"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("turned") << u"a\u202Ecod.exe"_s << u"acod.exe"_s;
        QTest::newRow("nothing left") << u"/"_s << u"file"_s;
    }
    void aNameStaysInItsFolder()
    {
        QFETCH(QString, name);
        QTEST(FileOpener::harmlessName(name), "harmless");
    }
};

QTEST_GUILESS_MAIN(FileRiskTest)
#include "file_risk.moc"
