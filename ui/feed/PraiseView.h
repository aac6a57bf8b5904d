#pragma once

#include "sync/types/Types.h"

#include <QAbstractButton>

namespace atrium {

// Whom a post thanks: a warm box with their faces and names, each a way to the person.
class PraiseView : public QWidget {
    Q_OBJECT
public:
    explicit PraiseView(QWidget *parent = nullptr);
    void bind(const QList<Member> &people);
    int layOut(int width); // returns the height

Q_SIGNALS:
    void opened(const atrium::Id &memberId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Person;
    QList<Person *> m_people; // reused; the ones not needed are hidden
    int m_shown = 0;
};

// One of them.
class PraiseView::Person : public QAbstractButton {
    Q_OBJECT
public:
    explicit Person(QWidget *parent);
    void setMember(const Member &member);
    const Id &id() const { return m_id; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Id m_id;
};

} // namespace atrium
