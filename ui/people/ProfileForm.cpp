#include "ui/people/ProfileForm.h"

#include "sync/Client.h"
#include "sync/types/Ulid.h"
#include "ui/people/PictureCrop.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FileDialog.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/QuietButton.h"

#include <QBuffer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageReader>
#include <QJsonArray>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int profileFormLargeAvatar = 72;
constexpr int pictureSide = 256; // px; the largest avatar at 200 % and some more
constexpr int pictureQuality = 88;
constexpr int longestName = 100;
constexpr int longestLine = 100;
constexpr int mostSkills = 30;
constexpr qint64 mostPixels = 64'000'000; // a small file can claim to be an enormous picture

QStringList skillsIn(const QString &text)
{
    QStringList skills;
    for (const QString &part : text.split(u','))
        if (const QString skill = part.simplified(); !skill.isEmpty() && !skills.contains(skill, Qt::CaseInsensitive))
            skills += skill;
    return skills;
}

} // namespace

ProfileForm::ProfileForm(Client &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_avatar(new Avatar(profileFormLargeAvatar))
    , m_crop(new PictureCrop)
    , m_cropHint(
          new PlainLabel(tr("Move the circle with the pointer or the arrow keys; the wheel, + and − change its size.")))
    , m_choose(new Button(Button::Kind::Quiet, tr("Choose a picture…")))
    , m_remove(new Button(Button::Kind::Flat, tr("Remove the picture")))
    , m_name(new QLineEdit)
    , m_title(new QLineEdit)
    , m_place(new QLineEdit)
    , m_skills(new QLineEdit)
    , m_about(new QPlainTextEdit)
    , m_problem(new PlainLabel)
    , m_save(new PrimaryButton(tr("Save")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    outer->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(16);

    auto *picture = new QHBoxLayout;
    picture->setSpacing(16);
    picture->addWidget(m_avatar, 0, Qt::AlignTop);
    picture->addWidget(m_crop, 0, Qt::AlignTop);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    m_choose->setObjectName(u"choosePicture"_s);
    m_choose->setIconName(u"image"_s);
    m_remove->setObjectName(u"removePicture"_s);
    buttons->addWidget(m_choose, 0, Qt::AlignLeading);
    buttons->addWidget(m_remove, 0, Qt::AlignLeading);
    m_cropHint->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    m_cropHint->setWordWrap(true);
    buttons->addWidget(m_cropHint);
    buttons->addStretch();
    picture->addLayout(buttons, 1);
    layout->addLayout(picture);
    m_crop->setObjectName(u"pictureCrop"_s);

    m_name->setObjectName(u"profileName"_s);
    m_name->setMaxLength(longestName);
    m_title->setObjectName(u"profileTitle"_s);
    m_title->setMaxLength(longestLine);
    m_place->setObjectName(u"profilePlace"_s);
    m_place->setMaxLength(longestLine);
    m_skills->setObjectName(u"profileSkills"_s);
    m_about->setObjectName(u"profileAbout"_s);
    m_about->setTabChangesFocus(true);
    m_about->setFixedHeight(120);
    layout->addLayout(formRow(tr("Name"), m_name));
    layout->addLayout(
        formRow(tr("What you do"), m_title, tr("Your title, as colleagues know it: “Service technician, drives”")));
    layout->addLayout(formRow(tr("Where you work"), m_place));
    layout->addLayout(formRow(tr("What you know about"), m_skills,
        tr("Separated by commas: “hydraulics, PLC, Danish”. Others find you by these words, and you hear of questions "
           "about them.")));
    layout->addLayout(
        formRow(tr("About you"), m_about, tr("What you work on, and what one can ask you. Markdown works here too.")));

    auto *foot = new QHBoxLayout;
    m_problem->setObjectName(u"profileProblem"_s);
    m_problem->setToken(Token::Danger);
    m_problem->setWordWrap(true);
    foot->addWidget(m_problem, 1);
    auto *cancel = new QuietButton(tr("Cancel"));
    cancel->setObjectName(u"cancelProfile"_s);
    m_save->setObjectName(u"saveProfile"_s);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    layout->addLayout(foot);
    auto *note = new PlainLabel(
        tr("Your department, e-mail address and manager are kept by the administration of this workspace."));
    note->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    note->setWordWrap(true);
    layout->addWidget(note);

    connect(m_choose, &QPushButton::clicked, this, &ProfileForm::choosePicture);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_removePicture = true;
        m_crop->setPicture({});
        showPictures();
    });
    for (QLineEdit *field : { m_name, m_title, m_place, m_skills }) {
        connect(field, &QLineEdit::textChanged, this, &ProfileForm::validate);
        connect(field, &QLineEdit::returnPressed, this, &ProfileForm::save);
    }
    connect(m_save, &QPushButton::clicked, this, &ProfileForm::save);
    connect(cancel, &QPushButton::clicked, this, &ProfileForm::done);
}

void ProfileForm::read()
{
    m_member = m_client.reader().member(m_client.reader().memberId()).value_or(Member());
    m_removePicture = false;
    m_crop->setPicture({});
    m_problem->clear();
    m_name->setText(m_member.name);
    m_title->setText(m_member.title);
    m_place->setText(m_member.place);
    m_skills->setText(m_member.skills.join(u", "_s));
    m_about->setPlainText(m_member.about);
    showPictures();
    validate();
}

void ProfileForm::focusFirst() { m_title->setFocus(); }

// What stands at the top: the picture as it is, or the new one and its square.
void ProfileForm::showPictures()
{
    const bool chosen = !m_crop->cropped(1).isNull();
    m_crop->setVisible(chosen);
    m_cropHint->setVisible(chosen);
    m_avatar->setVisible(!chosen);
    m_avatar->setPerson(m_removePicture ? QString() : m_member.id, m_member.name);
    m_remove->setVisible(chosen || (!m_member.avatarBlobId.isEmpty() && !m_removePicture));
    m_choose->setText(chosen ? tr("Choose another picture…") : tr("Choose a picture…"));
    m_choose->updateGeometry();
}

void ProfileForm::choosePicture()
{
    auto *dialog = fileDialog(this, tr("Choose a picture of you"), QStandardPaths::PicturesLocation);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setMimeTypeFilters({ u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s, u"application/octet-stream"_s });
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileForm::showPicture);
    dialog->open();
}

void ProfileForm::showPicture(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const QImage picture
        = size.isValid() && qint64(size.width()) * size.height() <= mostPixels ? reader.read() : QImage();
    if (picture.isNull()) {
        m_problem->setText(tr("This file is not a picture that can be shown."));
        return;
    }
    m_problem->clear();
    m_removePicture = false;
    m_crop->setPicture(picture);
    showPictures();
    m_crop->setFocus();
}

void ProfileForm::validate()
{
    QString problem;
    if (m_name->text().trimmed().isEmpty())
        problem = tr("A name is needed.");
    else if (skillsIn(m_skills->text()).size() > mostSkills)
        problem = tr("At most %n skills: those that matter most.", nullptr, mostSkills);
    m_problem->setText(problem);
    m_save->setEnabled(problem.isEmpty());
}

// Only what was changed is sent: what somebody else changed meanwhile stays.
void ProfileForm::save()
{
    if (!m_save->isEnabled())
        return;
    QJsonObject patch;
    const auto put = [&patch](const QString &property, const auto &before, const auto &now, const QJsonValue &value) {
        if (before != now)
            patch.insert(property, value);
    };
    const QString name = m_name->text().simplified();
    const QString title = m_title->text().simplified();
    const QString place = m_place->text().simplified();
    const QString about = m_about->toPlainText().trimmed();
    const QStringList skills = skillsIn(m_skills->text());
    put(u"name"_s, m_member.name, name, name);
    put(u"title"_s, m_member.title, title, title);
    put(u"place"_s, m_member.place, place, place);
    put(u"about"_s, m_member.about, about, about);
    put(u"skills"_s, m_member.skills, skills, QJsonArray::fromStringList(skills));
    QList<Command::File> files;
    if (const QImage picture = m_crop->cropped(pictureSide); !picture.isNull()) {
        Command::File file { newUlid(), u"portrait.jpg"_s, u"image/jpeg"_s, {} };
        QBuffer buffer(&file.bytes);
        buffer.open(QIODevice::WriteOnly);
        QImage opaque(picture.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white); // behind what is transparent
        QPainter(&opaque).drawImage(0, 0, picture);
        if (!opaque.save(&buffer, "JPEG", pictureQuality)) {
            m_problem->setText(tr("This picture could not be prepared. Please choose another one."));
            return;
        }
        patch.insert("avatarBlobId"_L1, file.localId); // becomes the blob's id once it is uploaded
        files += file;
    } else if (m_removePicture) {
        patch.insert("avatarBlobId"_L1, QJsonValue());
    }
    if (!patch.isEmpty()) {
        Command command = commands::editMember(m_client.reader().workspaceId(), m_member.id, patch,
            { { u"name"_s, m_member.name }, { u"title"_s, m_member.title }, { u"place"_s, m_member.place },
                { u"about"_s, m_member.about }, { u"skills"_s, QJsonArray::fromStringList(m_member.skills) } });
        command.files = files;
        m_client.submit(command);
    }
    Q_EMIT done();
}

} // namespace atrium
