#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include <memory>

namespace atrium {

// The colours of the product: one table, two columns, each also in high contrast. Nothing else in
// the program names a colour.
enum class Token {
    App,
    Surface,
    Surface2,
    Border,
    Text,
    Text2,
    Text3,
    Accent,
    OnAccent,
    AccentFill,
    Official,
    OfficialFill,
    Outside,
    OutsideFill,
    Danger,
    Success,
    SuccessFill,
    Code,
};

// Text sizes in pixels at 100 %: Meta 11, Body 13, Title 15, Page 20, Wizard 26.
enum class TextSize { Meta, Body, Title, Page, Wizard };
enum class Weight { Regular = 400, Medium = 550, Strong = 650 };

namespace metrics { // pixels at 100 %; the grid is 4
inline constexpr int grid = 4;
inline constexpr int cardRadius = 10;
inline constexpr int cardPadding = 16;
inline constexpr int cardGap = 12;
inline constexpr int buttonHeight = 30;
inline constexpr int buttonRadius = 8;
inline constexpr int navigationRow = 32;
inline constexpr int navigationWidth = 232;
inline constexpr int explainWidth = 300;
inline constexpr int columnMinimum = 560;
inline constexpr int columnMaximum = 760;
inline constexpr int columnMargin = 44; // beside the middle column, where there is room
inline constexpr int avatar = 36;
inline constexpr int smallAvatar = 24;
inline constexpr int officialEdge = 3;
inline constexpr int wizardColumn = 280; // the list of its pages
inline constexpr int wizardText = 620; // at most, beside it
inline constexpr int wizardButton = 36;
inline constexpr int icon = 16;
inline constexpr int metaIcon = 12;
inline constexpr int titleIcon = 20;
inline constexpr double lineHeight = 1.5;
} // namespace metrics

// The look that is in force. One for the application (QApplication has one palette and one style);
// made by app/ after QApplication, reached with Theme::current(). There is no style sheet: it would
// be matched against every widget of every card.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    static Theme &current();

    void setMode(Mode mode); // applies the palette; changed() follows
    Mode mode() const;
    bool isDark() const;
    // Text at 7:1 and lines that can be seen without effort. Also on while the system asks for it.
    void setHighContrast(bool wanted); // changed() follows
    bool isHighContrastWanted() const; // by the person, here
    bool isHighContrast() const;
    // Nothing moves by itself. Also so while the system asks for it.
    void setReducedMotion(bool wanted); // changed() follows
    bool isReducedMotionWanted() const;
    int duration(int milliseconds) const; // of an animation: 0 with reduced motion
    // Whether it is shown where the keyboard is: not to somebody who used the mouse last.
    bool showsFocus() const;
    QColor color(Token token) const;
    static QColor color(Token token, bool dark, bool highContrast = false); // the table itself
    QFont font(TextSize size, Weight weight = Weight::Regular) const;
    // In colour, also those that the text's own family has in black (❤). Digits are not for it.
    QFont emojiFont(int pixels) const;
    // resources/icons/NAME.svg in the colour of `token`, sharp at every scale. The colour follows
    // the theme: an icon need not be made again. One that points along the text (back, send, reply)
    // is mirrored where text runs from right to left.
    QIcon icon(const QString &name, Token token = Token::Text2) const;
    // A colour for a person, from the id: dark enough for white initials in both modes.
    static QColor personColor(const QString &id);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the application

private:
    void apply();
    void setShowsFocus(bool shows);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
