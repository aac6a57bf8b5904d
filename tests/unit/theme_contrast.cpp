// Every text and background that meet on the screen differ by 4.5:1 or more (WCAG 2.2, 1.4.3), and
// in high contrast by 7:1 (1.4.6), light and dark; the focus ring and, in high contrast, lines by 3:1
// (1.4.11). A new pair on the screen is a new line here.
#include "ui/theme/Contrast.h"
#include "ui/theme/Theme.h"

#include <QTest>

#include <cmath>
#include <span>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

struct Pair {
    const char *name;
    Token text;
    Token background;
};

constexpr Pair pairs[] {
    { "text on the window", Token::Text, Token::App },
    { "text on a card", Token::Text, Token::Surface },
    { "text on a quiet fill", Token::Text, Token::Surface2 },
    { "text in a selected row", Token::Text, Token::AccentFill },
    { "text on the official fill", Token::Text, Token::OfficialFill },
    { "text on the amber fill", Token::Text, Token::OutsideFill },
    { "text on the green fill", Token::Text, Token::SuccessFill },
    { "code", Token::Text, Token::Code },
    { "secondary on the window", Token::Text2, Token::App },
    { "secondary on a card", Token::Text2, Token::Surface },
    { "secondary on a quiet fill", Token::Text2, Token::Surface2 },
    { "secondary in a selected row", Token::Text2, Token::AccentFill },
    { "meta on the window", Token::Text3, Token::App },
    { "meta on a card", Token::Text3, Token::Surface },
    { "meta on code", Token::Text3, Token::Code },
    { "accent on the window", Token::Accent, Token::App },
    { "accent on a card", Token::Accent, Token::Surface },
    { "accent in a selected row", Token::Accent, Token::AccentFill },
    { "primary button", Token::OnAccent, Token::Accent },
    { "official button", Token::OnAccent, Token::Official },
    { "official on a card", Token::Official, Token::Surface },
    { "official on its fill", Token::Official, Token::OfficialFill },
    { "secondary on the official fill", Token::Text2, Token::OfficialFill },
    { "what is late on the official fill", Token::Outside, Token::OfficialFill },
    { "outside on a card", Token::Outside, Token::Surface },
    { "outside on its fill", Token::Outside, Token::OutsideFill },
    { "failure on the window", Token::Danger, Token::App },
    { "failure on a card", Token::Danger, Token::Surface },
    { "failure on a quiet fill", Token::Danger, Token::Surface2 },
    { "success on the window", Token::Success, Token::App },
    { "success on a card", Token::Success, Token::Surface },
    { "success on its fill", Token::Success, Token::SuccessFill },
    { "secondary on the green fill", Token::Text2, Token::SuccessFill },
    { "chosen filter", Token::App, Token::Text },
    { "tip", Token::Surface, Token::Text },
    { "meta on a quiet fill", Token::Text3, Token::Surface2 },
    { "meta on the green fill", Token::Text2, Token::SuccessFill },
    { "secondary on code", Token::Text2, Token::Code },
    { "accent on a quiet fill", Token::Accent, Token::Surface2 },
    { "failure in a selected row", Token::Danger, Token::AccentFill },
    { "official on the window", Token::Official, Token::App },
    { "outside on the window", Token::Outside, Token::App },
    { "success on a quiet fill", Token::Success, Token::Surface2 },
};

// What has no letters.
constexpr Pair rings[] {
    { "ring on the window", Token::Accent, Token::App },
    { "ring on a card", Token::Accent, Token::Surface },
    { "ring on a quiet fill", Token::Accent, Token::Surface2 },
    { "ring on a selected row", Token::Accent, Token::AccentFill },
    { "ring on a primary button", Token::OnAccent, Token::Accent },
    { "ring on an official button", Token::OnAccent, Token::Official },
    { "ring on a chosen filter", Token::App, Token::Text },
    { "handle of the scroll bar under the pointer", Token::Text3, Token::App },
    { "box to tick", Token::Text3, Token::Surface },
};
constexpr Pair lines[] {
    { "line on the window", Token::Border, Token::App },
    { "line on a card", Token::Border, Token::Surface },
    { "line on a quiet fill", Token::Border, Token::Surface2 },
    { "line on code", Token::Border, Token::Code },
};

} // namespace

class ThemeContrast : public QObject {
    Q_OBJECT
    static void addRows(std::span<const Pair> all, double usual, double high)
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("back");
        QTest::addColumn<double>("least");
        for (const Pair &pair : all)
            for (const bool dark : { false, true })
                for (const bool highContrast : { false, true })
                    if (const double least = highContrast ? high : usual; least > 0)
                        QTest::addRow(
                            "%s, %s%s", pair.name, dark ? "dark" : "light", highContrast ? ", high contrast" : "")
                            << Theme::color(pair.text, dark, highContrast)
                            << Theme::color(pair.background, dark, highContrast) << least;
    }

    static void check()
    {
        QFETCH(const QColor, front);
        QFETCH(const QColor, back);
        QFETCH(const double, least);
        const double ratio = contrast(front, back);
        QVERIFY2(
            ratio >= least, qPrintable(u"%1 on %2 is %3:1"_s.arg(front.name(), back.name()).arg(ratio, 0, 'f', 2)));
    }

private Q_SLOTS:
    void theFormula() // values that WCAG's own documents give
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
        QVERIFY(std::abs(contrast(Qt::red, Qt::white) - 4.0) < 0.01);
        QCOMPARE(withContrast(Qt::black, Qt::white, Qt::black, 4.5), QColor(Qt::black)); // enough already
        const QColor grey = withContrast(QColor(0xBB, 0xBB, 0xBB), Qt::white, Qt::black, 4.5);
        QVERIFY(contrast(grey, Qt::white) >= 4.5 && contrast(grey, Qt::white) < 6);
    }

    void text_data() { addRows(pairs, 4.5, 7); }
    void text() { check(); }
    void ring_data() { addRows(rings, 3, 4.5); }
    void ring() { check(); }
    void line_data() { addRows(lines, 0, 3); }
    void line() { check(); }

    void initialsOnPeople()
    {
        QSet<QRgb> seen;
        for (int i = 0; i < 500; ++i) {
            const QColor color = Theme::personColor(u"m%1"_s.arg(i));
            seen.insert(color.rgb());
            QVERIFY2(contrast(Qt::white, color) >= 4.5, qPrintable(color.name()));
        }
        QVERIFY(seen.size() > 5); // people can be told apart
        QCOMPARE(Theme::personColor(u"mMette"_s), Theme::personColor(u"mMette"_s));
    }
};

QTEST_GUILESS_MAIN(ThemeContrast)
#include "theme_contrast.moc"
