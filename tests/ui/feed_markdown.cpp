#include "ui/text/MarkdownDocument.h"
#include "ui/text/MarkdownView.h"

#include "ui/text/CodeHighlighter.h"
#include "ui/text/MarkdownBox.h"
#include "ui/theme/Contrast.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace atrium;

// What a post's text becomes: Markdown, and nothing that acts by itself.
class MarkdownTest : public QObject {
    Q_OBJECT

private:
    static QStringList links(const MarkdownDocument &document)
    {
        QStringList all;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (it.fragment().charFormat().isAnchor())
                    all += it.fragment().charFormat().anchorHref();
        return all;
    }
    CodeHighlighter m_highlighter;

private Q_SLOTS:
    // In a layout, a box is as high as its text is at the width that it gets.
    void aBoxShowsAllOfItsText_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 240;
        QTest::newRow("wide") << 900;
    }
    void aBoxShowsAllOfItsText()
    {
        QFETCH(int, width);
        QObject owner;
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *box = new MarkdownBox(owner);
        layout->addWidget(box);
        layout->addStretch();
        box->setBody(
            u"From 1 March we stop at three o'clock on Fridays, and the telephone is answered until five. "_s.repeated(
                4));
        window.resize(width, 600);
        window.show();
        QTRY_COMPARE(box->height(), box->heightForWidth(box->width()));
    }

    void codeCanBeRead_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::addColumn<bool>("high");
        QTest::addColumn<double>("least");
        for (const auto mode : { Theme::Mode::Light, Theme::Mode::Dark })
            for (const bool high : { false, true })
                QTest::addRow("%s%s", mode == Theme::Mode::Dark ? "dark" : "light", high ? ", high contrast" : "")
                    << mode << high << (high ? 7.0 : 4.5);
    }
    void codeCanBeRead()
    {
        QFETCH(Theme::Mode, mode);
        QFETCH(bool, high);
        QFETCH(double, least);
        Theme &theme = Theme::current();
        theme.setMode(mode);
        theme.setHighContrast(high);
        m_highlighter.warmUp();
        const MarkdownDocument document(
            { u"```python\n# said\ndef f(x: float) -> bool:\n    return x > 2.5 and \"a\" in 'b'\n```"_s }, 400,
            m_highlighter);
        QSet<QRgb> colors;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                colors += it.fragment().charFormat().foreground().color().rgb();
        theme.setMode(Theme::Mode::System);
        theme.setHighContrast(false);
        QVERIFY(colors.size() >= 3); // it is coloured
        for (const QRgb color : std::as_const(colors))
            QVERIFY2(contrast(QColor(color), Theme::color(Token::Code, mode == Theme::Mode::Dark, high)) >= least,
                qPrintable(QColor(color).name()));
    }

    void text_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QStringList>("expectedLinks");
        const auto row = [](const char *name, const QString &body, const QString &shown,
                             const QStringList &links = {}) { QTest::newRow(name) << body << shown << links; };
        row("plain", u"Just words"_s, u"Just words"_s);
        row("emphasis", u"**bold** and *italic*"_s, u"bold and italic"_s);
        row("html stays text", u"<b>x</b><script>alert(1)</script>"_s, u"<b>x</b><script>alert(1)</script>"_s);
        row("html block stays text", u"<div onclick=\"x()\">\nhello\n</div>"_s,
            u"<div onclick=\"x()\">\nhello\n</div>"_s);
        row("https link", u"[a](https://example.org/x)"_s, u"a"_s, { u"https://example.org/x"_s });
        row("mail link", u"[a](mailto:lena@example.org)"_s, u"a"_s, { u"mailto:lena@example.org"_s });
        row("own link", u"[a](atrium:thread/p1)"_s, u"a"_s, { u"atrium:thread/p1"_s });
        row("bare link", u"see https://example.org/x."_s, u"see https://example.org/x."_s,
            { u"https://example.org/x"_s });
        row("javascript is inert", u"[a](javascript:alert(1))"_s, u"a"_s);
        row("http is inert", u"[a](http://example.org)"_s, u"a"_s);
        row("file is inert", u"[a](file:///etc/passwd)"_s, u"a"_s);
        row("data is inert", u"[a](data:text/html,x)"_s, u"a"_s);
        row("password in a link is inert", u"[a](https://bank.example@evil.example/)"_s, u"a"_s);
        row("relative is inert", u"[a](../x)"_s, u"a"_s);
        row("picture becomes a link", u"![a plan](https://example.org/plan.png)"_s, u"a plan"_s,
            { u"https://example.org/plan.png"_s });
        row("local picture is words", u"![secret](file:///etc/passwd)"_s, u"secret"_s);
        row("line breaks are kept", u"one\ntwo\n**three**"_s, u"one\ntwo\nthree"_s);
        row("wrapped list stays a list", u"- one\n- two"_s, u"one\ntwo"_s);
        row("table", u"|a|b|\n|-|-|\n|1|2|"_s, u"a\nb\n1\n2"_s);
        row("code keeps its marks", u"```\n**x** <b>\n```"_s, u"**x** <b>"_s);
        row("private use characters go", u"a\uE010b"_s, u"ab"_s);
    }
    void text()
    {
        QFETCH(QString, body);
        QFETCH(QString, shown);
        QFETCH(QStringList, expectedLinks);
        const MarkdownDocument document({ body, {}, {} }, 600, m_highlighter);
        QCOMPARE(document.toPlainText().trimmed(), shown);
        QCOMPARE(links(document), expectedLinks);
        QVERIFY(document.fullHeight() > 0);
    }

    void mentionsAndTopicsLead()
    {
        const MarkdownDocument document({ u"Ask @Lena Thorup about #pumps and `#pumps`, not #pumpsX"_s,
                                            { { u"mLena"_s, u"Lena Thorup"_s } }, { u"pumps"_s } },
            600, m_highlighter);
        QCOMPARE(links(document), (QStringList { u"atrium:member/mLena"_s, u"atrium:topic/pumps"_s }));
    }

    void codeIsColoured()
    {
        CodeHighlighter highlighter;
        const MarkdownSource source { u"```python\ndef a():\n    return 'x'\n```"_s, {}, {} };
        const MarkdownDocument plain(source, 600, highlighter);
        QVERIFY(plain.wantsHighlighting());
        highlighter.warmUp();
        const MarkdownDocument coloured(source, 600, highlighter);
        QCOMPARE(coloured.codeBlocks().size(), 1);
        QCOMPARE(coloured.codeBlocks().first().language, u"Python"_s);
        QCOMPARE(coloured.codeBlocks().first().text, u"def a():\n    return 'x'"_s);
        QSet<QRgb> colours;
        for (QTextBlock block = coloured.begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                colours += it.fragment().charFormat().foreground().color().rgb();
        QVERIFY2(colours.size() >= 3, qPrintable(QString::number(colours.size())));
        QCOMPARE(coloured.fullHeight(), plain.fullHeight()); // colours do not move what one reads
    }

    void hostileTextDoesNotHang_data()
    {
        QTest::addColumn<QString>("body");
        QString lists;
        for (int i = 0; i < 200; ++i)
            lists += QString(i * 2, u' ') + u"- x\n"_s;
        QString ticks;
        for (int i = 1; i < 190; ++i)
            ticks += QString(i, u'`') + u' ';
        const std::pair<const char *, QString> rows[] {
            { "quotes", QString(20000, u'>') },
            { "brackets", QString(20000, u'[') },
            { "links", u"[a]("_s.repeated(5000) },
            { "stars", u"*a **"_s.repeated(4000) },
            { "nested lists", lists },
            { "ticks", ticks },
            { "items", u"- a\n"_s.repeated(5000) },
            { "tables", u"|a|b|\n|-|-|\n|1|2|\n\n"_s.repeated(1000) },
            { "wide table", u"|a"_s.repeated(2000) + u'\n' + u"|-"_s.repeated(2000) + u'\n' + u"|\n"_s.repeated(200) },
            { "one word", QString(20000, u'x') },
            { "paragraphs", u"a\n\n"_s.repeated(6600) },
            { "headings", u"# a\n"_s.repeated(5000) },
            { "fences", u"```cpp\nint x;\n```\n"_s.repeated(1100) },
            { "one line of code", u"```cpp\n"_s + u"(a"_s.repeated(9000) },
            { "mentions", u"@Lena Thorup "_s.repeated(1500) },
            { "marks", u"e\u0301\u0302\u0303"_s.repeated(5000) },
            { "a million", u"words and more words\n"_s.repeated(50'000) },
        };
        for (const auto &[name, body] : rows)
            QTest::newRow(name) << body;
    }
    void hostileTextDoesNotHang()
    {
        QFETCH(QString, body);
        CodeHighlighter highlighter;
        highlighter.warmUp();
        const MarkdownSource source { body, { { u"mLena"_s, u"Lena Thorup"_s } }, { u"x"_s } };
        QElapsedTimer time;
        time.start();
        const MarkdownDocument beginning(source.isLong() ? source.beginning() : source, 600, highlighter);
        const qint64 first = time.restart();
        const MarkdownDocument whole(source, 600, highlighter);
        qInfo("beginning %lld ms, whole %lld ms", first, time.elapsed());
        QVERIFY2(first < 400, qPrintable(QString::number(first)));
        QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
    }

    void isCutAtALine()
    {
        const MarkdownDocument document({ u"A line\n\n"_s.repeated(50), {}, {} }, 600, m_highlighter);
        QVERIFY(document.clippedHeight() < document.fullHeight() / 2);
        const MarkdownDocument small({ u"A line"_s, {}, {} }, 600, m_highlighter);
        QCOMPARE(small.clippedHeight(), small.fullHeight());
    }

    void selectsAndCopies()
    {
        MarkdownView view;
        view.setDocument(
            std::make_shared<MarkdownDocument>(MarkdownSource { u"Alpha beta gamma"_s, {}, {} }, 400, m_highlighter));
        view.resize(400, view.document()->fullHeight());
        view.show();
        QTest::mouseDClick(&view, Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(view.selectedText(), u"Alpha"_s);
        view.copy();
        QCOMPARE(QApplication::clipboard()->text(), u"Alpha"_s);
    }

    void linksWorkByKeyboard()
    {
        MarkdownView view;
        view.setDocument(std::make_shared<MarkdownDocument>(
            MarkdownSource { u"[one](https://one.example) and [two](https://two.example)"_s, {}, {} }, 400,
            m_highlighter));
        view.resize(400, view.document()->fullHeight());
        view.show();
        QSignalSpy used(&view, &MarkdownView::linkActivated);
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.clearFocus();
        view.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&view, Qt::Key_Tab);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(used.size(), 1);
        QCOMPARE(used.first().first().toUrl(), QUrl(u"https://two.example"_s));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    MarkdownTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "feed_markdown.moc"
