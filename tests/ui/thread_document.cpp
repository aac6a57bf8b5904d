// A thread on paper and as a PDF: everything that was said, whole, on pages with a frame.
#include "ui/FeedFixture.h"

#include "ui/thread/ThreadDocument.h"
#include "ui/thread/ThreadPrinter.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QPdfWriter>
#include <QTextBlock>

using namespace atrium;
using namespace atrium::test;
using namespace Qt::StringLiterals;

class ThreadOnPaper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(this); }

    void everythingIsOnPaper_data()
    {
        QTest::addColumn<Id>("thread");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("question and answer")
            << CacheFixture::question
            << QStringList { u"Mette Halvorsen"_s, u"Jonas"_s, u"Pump control"_s, u"Accepted answer"_s, u"Question"_s };
        QTest::newRow("announcement") << CacheFixture::announcement << QStringList { u"Lena"_s, u"Official"_s };
        QTest::newRow("poll") << CacheFixture::poll << QStringList { u"vote"_s, u"%"_s };
        QTest::newRow("files") << CacheFixture::photo << QStringList { u".pdf"_s, u".png"_s };
    }

    void everythingIsOnPaper()
    {
        QFETCH(const Id, thread);
        QFETCH(const QStringList, words);
        FeedFixture f;
        QVERIFY2(f.isOpen(), qPrintable(f.problem));
        const Reader &reader = f.client->reader();
        const ThreadDocument document(reader, thread);
        const QString text = document.toPlainText();
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(word + u" is not in:\n"_s + text));
        const auto root = reader.post(thread);
        QVERIFY(text.contains(root->post.title));
        const auto rows = reader.page({ Feed::Scope::Thread, thread, Feed::Filter::All }, { .from = {}, .limit = 50 });
        for (const FeedRow &row : rows)
            QVERIFY(text.contains(reader.post(row.id)->author.name));
    }

    void aThreadThatIsGoneIsAnEmptyPage()
    {
        FeedFixture f;
        const ThreadDocument document(f.client->reader(), u"pNowhere"_s);
        QVERIFY(document.toPlainText().isEmpty());
        QCOMPARE(document.fileName(), u"Thread"_s);
    }

    void noLineOfCodeIsCropped()
    {
        FeedFixture f;
        const QString line = u"value_"_s.repeated(80);
        QVERIFY(f.push(CacheFixture::pumps, Type::Post,
            { CacheFixture::postJson(u"pLong"_s, CacheFixture::jonas, u"Long"_s,
                u"See:\n\n```cpp\n"_s + line + u"\nreturn 0;\n```\n\nEnd."_s, f.cache.now()) }));
        ThreadDocument document(f.client->reader(), u"pLong"_s);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        QVERIFY(document.paintOn(writer));
        QVERIFY(document.toPlainText().contains(line));
        const double width = document.pageSize().width();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const double indent = block.layout()->position().x();
            for (int i = 0; i < block.layout()->lineCount(); ++i)
                QVERIFY2(indent + block.layout()->lineAt(i).naturalTextWidth() <= width + 1, qPrintable(block.text()));
            if (block.text() == line)
                QVERIFY(block.layout()->lineCount() > 1);
        }
    }

    void picturesFitThePage()
    {
        FeedFixture f;
        QImage image(4000, 1000, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray png;
        QBuffer into(&png);
        QVERIFY(into.open(QIODevice::WriteOnly) && image.save(&into, "PNG"));
        QJsonObject post
            = CacheFixture::postJson(u"pWide"_s, CacheFixture::jonas, u"Wide"_s, u"Look."_s, f.cache.now());
        post.insert(u"attachments"_s,
            QJsonArray { QJsonObject { { u"blobId"_s, u"bWide"_s }, { u"name"_s, u"wide.png"_s },
                { u"type"_s, u"image/png"_s }, { u"size"_s, png.size() } } });
        QVERIFY(f.push(CacheFixture::pumps, Type::Post, { post }));
        QVERIFY(f.cache.store().putBlob(CacheFixture::pumps, u"bWide"_s, png));
        ThreadDocument document(f.client->reader(), u"pWide"_s);
        int pictures = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (!it.fragment().charFormat().isImageFormat())
                    continue;
                ++pictures;
                const QTextImageFormat format = it.fragment().charFormat().toImageFormat();
                QVERIFY(format.width() <= 600);
                QCOMPARE(qRound(format.width() / format.height()), 4);
                QVERIFY(!document.resource(QTextDocument::ImageResource, QUrl(format.name())).isNull());
            }
        }
        QCOMPARE(pictures, 1);
    }

    void longThreadsHaveManyPages()
    {
        FeedFixture f;
        const QJsonObject root
            = CacheFixture::postJson(u"pRoot"_s, CacheFixture::jonas, u"All: of/it?"_s, u"Begin."_s, f.cache.now());
        QList<QJsonObject> posts { root };
        for (int i = 0; i < 260; ++i) // more than the document reads at once
            posts += CacheFixture::replyJson(u"pReply%1"_s.arg(i), CacheFixture::mette, root,
                u"Reply number %1."_s.arg(i), f.cache.now().addSecs(60 + i));
        QVERIFY(f.push(CacheFixture::pumps, Type::Post, posts));
        const ThreadDocument document(f.client->reader(), u"pRoot"_s);
        QVERIFY(document.toPlainText().contains(u"Reply number 0."_s));
        QVERIFY(document.toPlainText().contains(u"Reply number 259."_s));
        QCOMPARE(document.fileName(), u"All of it"_s);

        QTemporaryDir directory;
        const QString path = directory.filePath(u"thread.pdf"_s);
        const Result<int> pages = threadPrinter::writePdf(*f.client, u"pRoot"_s, path);
        QVERIFY2(pages, pages ? "" : qPrintable(pages.error().message));
        QVERIFY2(*pages > 5 && *pages < 60, qPrintable(QString::number(*pages)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.contains("/Count " + QByteArray::number(*pages)));
        QVERIFY(!threadPrinter::writePdf(*f.client, u"pRoot"_s, directory.filePath(u"nowhere/thread.pdf"_s)));
    }

    void paperIsWhiteInTheDark()
    {
        FeedFixture f;
        Theme::current().setMode(Theme::Mode::Dark);
        QVERIFY(f.push(CacheFixture::pumps, Type::Post,
            { CacheFixture::postJson(u"pLink"_s, CacheFixture::jonas, u"Link"_s,
                u"See [the manual](https://example.com/) and `code`."_s, f.cache.now()) }));
        const ThreadDocument document(f.client->reader(), u"pLink"_s);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (const QBrush ink = it.fragment().charFormat().foreground(); ink.style() != Qt::NoBrush)
                    QVERIFY2(ink.color().lightness() < 140, qPrintable(it.fragment().text()));
        Theme::current().setMode(Theme::Mode::Light);
    }

private:
    Theme *m_theme = nullptr;
};

QTEST_MAIN(ThreadOnPaper)
#include "thread_document.moc"
