#include "ui/feed/Accessibility.h"

#include "ui/feed/FeedView.h"
#include "ui/feed/PostCard.h"
#include "ui/text/MarkdownView.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

// The viewport of a feed: what is above the first post, the cards that exist, as they are read, and what is below them.
class FeedList : public QAccessibleWidget {
public:
    FeedList(QWidget *viewport, const FeedView &view)
        : QAccessibleWidget(viewport, QAccessible::List)
        , m_view(view)
    {
    }
    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Name)
            return m_view.accessibleName();
        return QAccessibleWidget::text(what);
    }
    int childCount() const override { return static_cast<int>(children().size()); }
    QAccessibleInterface *child(int index) const override
    {
        QWidget *widget = children().value(index);
        return widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child ? static_cast<int>(children().indexOf(qobject_cast<QWidget *>(child->object()))) : -1;
    }

private:
    QWidgetList children() const
    {
        QWidgetList all;
        for (QObject *object : widget()->children()) {
            auto *child = qobject_cast<QWidget *>(object);
            if (child && child != m_view.footer() && !child->isHidden() && !qobject_cast<PostCard *>(child))
                all += child;
        }
        for (PostCard *card : m_view.cards())
            all += card;
        if (m_view.footer() && !m_view.footer()->isHidden())
            all += m_view.footer();
        return all;
    }

    const FeedView &m_view;
};

class Item : public QAccessibleWidget
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    ,
             public QAccessibleAttributesInterface
#endif
{
public:
    explicit Item(PostCard *card)
        : QAccessibleWidget(card, QAccessible::ListItem)
    {
    }
    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Name)
            return card()->spokenName();
        if (what == QAccessible::Description)
            return card()->spokenBody();
        return QAccessibleWidget::text(what);
    }
    QStringList actionNames() const override
    {
        return QStringList { pressAction() } + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            Q_EMIT card()->acted(PostCard::Act::Open, {}, card());
        else
            QAccessibleWidget::doAction(name);
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::AttributesInterface)
            return static_cast<QAccessibleAttributesInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QList<QAccessible::Attribute> attributeKeys() const override { return { QAccessible::Attribute::Custom }; }
    QVariant attributeValue(QAccessible::Attribute key) const override
    {
        if (key != QAccessible::Attribute::Custom || !card()->parentWidget())
            return {};
        const auto *view = qobject_cast<const FeedView *>(card()->parentWidget()->parentWidget());
        if (!view)
            return {};
        const auto [place, count] = view->placeOf(card()->postId());
        return QVariant::fromValue(QHash<QString, QString> {
            { u"posinset"_s, QString::number(place) }, { u"setsize"_s, QString::number(count) } });
    }
#endif

private:
    PostCard *card() const { return static_cast<PostCard *>(widget()); }
};

// Words that the toolkit takes for a box.
class Text : public QAccessibleWidget {
public:
    Text(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }
    QString text(QAccessible::Text what) const override
    {
        const auto *label = what == QAccessible::Name ? qobject_cast<const QLabel *>(widget()) : nullptr;
        return label && label->accessibleName().isEmpty() ? label->text() : QAccessibleWidget::text(what);
    }
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == "atrium::PostCard"_L1)
        return new Item(static_cast<PostCard *>(widget));
    if (className == "QWidget"_L1) {
        const auto *view = qobject_cast<const FeedView *>(widget->parentWidget());
        return view && view->viewport() == widget ? new FeedList(widget, *view) : nullptr;
    }
    if (className == "atrium::MarkdownView"_L1 || className == "atrium::Badge"_L1)
        return new Text(widget, QAccessible::StaticText);
    if (className == "atrium::PlainLabel"_L1 && widget->objectName() == "pageTitle"_L1)
        return new Text(widget, QAccessible::Heading);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static const bool once = (QAccessible::installFactory(make), true);
    Q_UNUSED(once);
}

} // namespace atrium
