#include "FeedFixture.h"

#include "ui/feed/FileOpener.h"
#include "ui/feed/ImageCanvas.h"
#include "ui/feed/ImageViewer.h"
#include "ui/feed/OpenedFiles.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

// Attachments that are opened: pictures in the viewer, harmless files outside, others with a warning.
class OpeningFilesTest : public QObject {
    Q_OBJECT

    QList<QUrl> m_opened;

public:
    Q_INVOKABLE void openedOutside(const QUrl &url) { m_opened += url; }

private:
    static QByteArray picture(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QBuffer buffer;
        image.save(&buffer, "PNG");
        return buffer.data();
    }
    Attachment stored(FeedFixture &fixture, const QString &name, const QString &type, const QByteArray &bytes)
    {
        const Attachment made {
            .blobId = u"b-"_s + name, .localId = {}, .name = name, .type = type, .size = bytes.size()
        };
        [[maybe_unused]] const auto result = fixture.cache.store().putBlob(CacheFixture::pumps, made.blobId, bytes);
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"file"_s, this, "openedOutside");
    }
    void cleanup() { QDesktopServices::unsetUrlHandler(u"file"_s); }

    void aDocumentOpensOutside()
    {
        FeedFixture fixture;
        QWidget page;
        FileOpener opener(*fixture.client, &page);
        opener.open(CacheFixture::pumps, { stored(fixture, u"../plan.pdf"_s, u"application/pdf"_s, "%PDF") }, 0);
        QCOMPARE(m_opened.size(), 1);
        QFile file(m_opened.first().toLocalFile());
        QVERIFY(file.fileName().endsWith(u"/plan.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "%PDF");
        const QString cache = fixture.client->config().cachePath;
        QVERIFY(file.fileName().startsWith(QFileInfo(cache).path() + u"/opened/"_s));
        QCOMPARE(file.permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup | QFileDevice::WriteOther),
            QFileDevice::Permissions());
        opened::forgetOthers(cache, { CacheFixture::coffee, CacheFixture::pumps });
        QVERIFY(file.exists());
        opened::forgetOthers(cache, { CacheFixture::coffee });
        QVERIFY(!file.exists());
    }

    void noNameOrIdLeadsOutOfTheFolder()
    {
        const QTemporaryDir folder;
        const auto path = opened::copy(folder.filePath(u"cache.db"_s), u"../../x"_s, u"plan.pdf"_s, "%PDF");
        QVERIFY(path && path->startsWith(folder.filePath(u"opened/"_s)) && !path->contains(u".."_s));
        opened::forget(folder.filePath(u"cache.db"_s));
        QVERIFY(!QFile::exists(*path));
    }

    void aProgramIsSavedRatherThanOpened()
    {
        FeedFixture fixture;
        QWidget page;
        page.show();
        FileOpener opener(*fixture.client, &page);
        const Attachment program = stored(fixture, u"setup.exe"_s, u"application/octet-stream"_s, "MZ");
        opener.open(CacheFixture::pumps, { program }, 0);
        QVERIFY(m_opened.isEmpty());
        auto *box = page.findChild<QMessageBox *>(u"riskBox"_s);
        QVERIFY(box);
        QVERIFY(box->text().contains(u"setup.exe"_s));
        QVERIFY(!box->informativeText().isEmpty());
        QCOMPARE(box->defaultButton()->objectName(), u"saveRisky"_s);
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(m_opened.isEmpty());
        opener.open(CacheFixture::pumps, { program }, 0);
        for (QMessageBox *each : page.findChildren<QMessageBox *>(u"riskBox"_s))
            if (each->isVisible())
                box = each;
        box->findChild<QAbstractButton *>(u"openRisky"_s)->click();
        QCOMPARE(m_opened.size(), 1);
    }

    void picturesAreWalkedThrough()
    {
        FeedFixture fixture;
        QWidget window;
        window.resize(1000, 800);
        const QList<Attachment> all { stored(fixture, u"one.png"_s, u"image/png"_s, picture(300, 200)),
            stored(fixture, u"plan.pdf"_s, u"application/pdf"_s, "%PDF"),
            stored(fixture, u"two.png"_s, u"image/png"_s, picture(4000, 3000)) };
        ImageViewer viewer(*fixture.client, CacheFixture::pumps, all, all.first(), &window);
        viewer.setAttribute(Qt::WA_DeleteOnClose, false);
        viewer.show();
        QVERIFY(QTest::qWaitForWindowExposed(&viewer));
        QCOMPARE(viewer.shown().name, u"one.png"_s);
        QTest::keyClick(&viewer, Qt::Key_Left); // there is none before
        QCOMPARE(viewer.shown().name, u"one.png"_s);
        QTest::keyClick(&viewer, Qt::Key_Right);
        QCOMPARE(viewer.shown().name, u"two.png"_s); // the PDF is no picture
        QSignalSpy saved(&viewer, &ImageViewer::saveWanted);
        QTest::keyClick(&viewer, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(saved.size(), 1);
        QTest::keyClick(&viewer, Qt::Key_Escape);
        QVERIFY(!viewer.isVisible());
    }

    void aPictureIsZoomedAndMoved()
    {
        FeedFixture fixture;
        QWidget window;
        window.resize(1000, 800);
        const Attachment large = stored(fixture, u"large.png"_s, u"image/png"_s, picture(4000, 3000));
        ImageViewer viewer(*fixture.client, CacheFixture::pumps, { large }, large, &window);
        viewer.setAttribute(Qt::WA_DeleteOnClose, false);
        viewer.show();
        QVERIFY(QTest::qWaitForWindowExposed(&viewer));
        auto *canvas = viewer.findChild<ImageCanvas *>();
        QVERIFY(canvas->isFitted() && canvas->scale() < 1 && !canvas->canPan());
        QTest::keyClick(&viewer, Qt::Key_1);
        QCOMPARE(canvas->scale(), 1.0);
        QVERIFY(canvas->canPan());
        QTest::keyClick(&viewer, Qt::Key_Plus);
        QVERIFY(canvas->scale() > 1);
        QTest::keyClick(&viewer, Qt::Key_Minus);
        QCOMPARE(canvas->scale(), 1.0);
        const double before = canvas->scale();
        const QPointF middle = canvas->rect().center();
        QWheelEvent wheel(middle, canvas->mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas, &wheel);
        QVERIFY(canvas->scale() > before);
        QTest::keyClick(&viewer, Qt::Key_0);
        QVERIFY(canvas->isFitted());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    OpeningFilesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "opening_files.moc"
