#include "ui/composer/LanguagePicker.h"

#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int pickerWidth = 260;
constexpr int listHeight = 252;
constexpr int languagePickerRowHeight = 28;

// What most people write, for somebody who has not chosen yet.
const QStringList usual { u"c++"_s, u"python"_s, u"javascript"_s, u"sql"_s, u"bash"_s, u"json"_s };
} // namespace

LanguagePicker::LanguagePicker(
    const QList<CodeHighlighter::Language> &languages, const QStringList &recent, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_languages(languages)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setObjectName(u"languagePicker"_s);
    setAccessibleName(tr("Language of the code"));
    const QStringList first = recent + usual;
    std::ranges::stable_sort(m_languages, {}, [&first](const CodeHighlighter::Language &language) {
        const qsizetype at = first.indexOf(language.fence);
        return at < 0 ? first.size() : at;
    });
    m_languages.prepend({ tr("Plain text"), {} });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    m_field->setObjectName(u"languageSearch"_s);
    m_field->setPlaceholderText(tr("Which language?"));
    m_field->setAccessibleName(tr("Search languages"));
    m_field->installEventFilter(this);
    layout->addWidget(m_field);
    m_list->setObjectName(u"languages"_s);
    m_list->setAccessibleName(tr("Languages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFixedSize(pickerWidth, listHeight);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const CodeHighlighter::Language &language : std::as_const(m_languages)) {
        auto *item = new QListWidgetItem(language.name, m_list);
        item->setSizeHint({ 0, languagePickerRowHeight });
    }
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &LanguagePicker::filter);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { pick(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { pick(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { pick(m_list->row(item)); });
    m_list->setCurrentRow(recent.isEmpty() ? 0 : 1);
}

void LanguagePicker::popUpAt(QWidget *origin)
{
    adjustSize();
    const QRect screen = origin->screen()->availableGeometry();
    QPoint at = origin->mapToGlobal(QPoint(0, origin->height() + 4));
    if (at.y() + height() > screen.bottom())
        at.setY(std::max(screen.top(), origin->mapToGlobal(QPoint()).y() - height() - 4));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
    show();
    m_field->setFocus();
}

void LanguagePicker::filter(const QString &words)
{
    int best = -1;
    bool bestBegins = false;
    const QString wanted = words.trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        const CodeHighlighter::Language &language = m_languages.at(row);
        const bool fits = language.name.contains(wanted, Qt::CaseInsensitive)
            || language.fence.startsWith(wanted, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        const bool begins = language.name.startsWith(wanted, Qt::CaseInsensitive);
        if (fits && (best < 0 || (begins && !bestBegins))) {
            best = row;
            bestBegins = begins;
        }
    }
    m_list->setCurrentRow(best);
}

void LanguagePicker::pick(int row)
{
    if (row < 0)
        return;
    Q_EMIT picked(m_languages.at(row).fence);
    close();
}

// The list follows the arrow keys while the field keeps the keyboard.
bool LanguagePicker::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    const int step = key == Qt::Key_Down ? 1 : -1;
    int row = m_list->currentRow() + step;
    while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden())
        row += step;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
    return true;
}

void LanguagePicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), metrics::cardRadius, Theme::current().color(Token::Surface),
        Theme::current().color(Token::Border));
}

} // namespace atrium
