#include "server/admin/Commands.h"

#include "server/admin/Charters.h"
#include "server/admin/Members.h"
#include "server/admin/OrganisationKey.h"
#include "server/admin/PasswordInput.h"
#include "server/auth/Password.h"
#include "server/charter/DefaultCharter.h"
#include "server/types/Workspace.h"

#include <algorithm>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <unistd.h>

namespace atriumd::commands {

namespace {

// The hash of a new password; empty for somebody without an address, who cannot sign in.
Result<std::string> newPasswordHash(const std::string &email, const std::filesystem::path &file)
{
    if (email.empty())
        return std::string();
    const auto password = readPassword(email, file);
    return password ? password::hash(*password) : Result<std::string>(std::unexpected(password.error()));
}

// One line that is written over, on a terminal only.
void showProgress(const std::string &text)
{
    if (::isatty(STDERR_FILENO))
        std::cerr << '\r' << text << "\x1b[K" << std::flush;
}

// Only the owner may look into a data directory.
Result<std::unique_ptr<Store>> makeStore(const std::filesystem::path &data)
{
    std::error_code error;
    if (std::filesystem::create_directories(data, error))
        std::filesystem::permissions(data, std::filesystem::perms::owner_all, error);
    return Store::open(data);
}

// Where the organisation's secret key goes.
std::filesystem::path keyFileOf(const std::filesystem::path &wanted, const std::filesystem::path &data)
{
    if (!wanted.empty())
        return wanted;
    auto file = std::filesystem::absolute(data).lexically_normal();
    if (!file.has_filename())
        file = file.parent_path(); // DIR/ is DIR
    return file += "-organisation.key";
}

Result<std::unique_ptr<Store>> openStore(const std::filesystem::path &data)
{
    if (!std::filesystem::exists(data / "atrium.db"))
        return failure("noWorkspace",
            "There is no workspace in " + data.string() + ". Make one with: atriumd init --data " + data.string());
    return Store::open(data);
}

Result<std::string> readText(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(in), {});
    if (!in.is_open() || in.bad())
        return failure("unreadable", "Cannot read " + file.string() + ". Check its name, and that you may read it.");
    return text;
}

} // namespace

Result<> init(const Init &options)
{
    const auto hash = newPasswordHash(options.adminEmail, options.passwordFile);
    if (!hash)
        return std::unexpected(hash.error());
    const auto store = makeStore(options.data);
    if (!store)
        return std::unexpected(store.error());
    const auto exists = (*store)->readNow<bool>(
        [](ReadTransaction &transaction) -> Result<bool> { return Workspace::id(transaction).has_value(); });
    if (!exists)
        return std::unexpected(exists.error());
    if (*exists)
        return failure("exists", "There is a workspace in " + options.data.string() + " already. Nothing was changed.");

    const auto keyFile = keyFileOf(options.keyFile, options.data);
    const auto key = OrganisationKey::create(keyFile);
    if (!key)
        return std::unexpected(key.error());

    const auto texts = defaultCharterTexts();
    if (!texts)
        return std::unexpected(texts.error());
    const auto environment = Environment::system();
    const auto made = (*store)->writeNow<std::string>([&](WriteTransaction &transaction) -> Result<std::string> {
        transaction.set("organisationKey", key->publicKey);
        Workspace workspace(transaction, environment);
        auto id = workspace.found(options.name);
        if (!id)
            return id;
        if (auto charter = workspace.create(*id, "Charter", "", { { "texts", *texts } }); !charter)
            return charter;
        if (options.adminEmail.empty())
            return id;
        const auto admin
            = workspace.addMember({ { "name", options.adminName.empty() ? options.adminEmail : options.adminName },
                { "email", options.adminEmail }, { "role", "admin" } });
        if (!admin)
            return admin;
        transaction.database().run("UPDATE credential SET password_hash = ? WHERE member_id = ?", *hash, *admin);
        return id;
    });
    if (!made) {
        std::error_code ignored;
        std::filesystem::remove(keyFile, ignored);
        return std::unexpected(made.error());
    }
    std::cout << "Made the workspace " << std::quoted(options.name) << " in " << options.data.string() << ".\n"
              << "The organisation's secret key is in " << keyFile.string()
              << ". Keep it in a safe place, away from the server.\n";
    return {};
}

Result<> serve(const ServerOptions &options)
{
    return atriumd::serve(options, [](const std::string &url) { std::cout << "Listening on " << url << std::endl; });
}

Result<> memberAdd(const Member &options)
{
    const auto hash = newPasswordHash(options.email, options.passwordFile);
    if (!hash)
        return std::unexpected(hash.error());
    const auto store = openStore(options.data);
    if (!store)
        return std::unexpected(store.error());
    nlohmann::json properties { { "name", options.name }, { "role", options.role }, { "title", options.title },
        { "department", options.department }, { "place", options.place } };
    if (!options.email.empty())
        properties["email"] = options.email;
    if (!options.firm.empty())
        properties["firm"] = options.firm;
    const auto id = Members(**store, Environment::system()).add(std::move(properties), *hash);
    if (!id)
        return std::unexpected(id.error());
    std::cout << *id << "\n";
    return {};
}

Result<> memberList(const Member &options)
{
    const auto store = openStore(options.data);
    if (!store)
        return std::unexpected(store.error());
    const auto members = Members(**store, Environment::system()).list();
    if (!members)
        return std::unexpected(members.error());
    for (const nlohmann::json &member : *members) {
        const auto email = member.find("email");
        std::cout << member.value("id", "") << '\t' << member.value("role", "") << '\t' << member.value("state", "")
                  << '\t' << (email != member.end() && email->is_string() ? email->get<std::string>() : "-") << '\t'
                  << member.value("name", "") << '\n';
    }
    return {};
}

Result<> memberDisable(const Member &options)
{
    const auto store = openStore(options.data);
    if (!store)
        return std::unexpected(store.error());
    return Members(**store, Environment::system()).disable(options.email);
}

Result<> memberPassword(const Member &options)
{
    const auto hash = newPasswordHash(options.email, options.passwordFile);
    if (!hash)
        return std::unexpected(hash.error());
    const auto store = openStore(options.data);
    if (!store)
        return std::unexpected(store.error());
    return Members(**store, Environment::system()).setPassword(options.email, *hash);
}

Result<> mandateGrant(const Mandate &options)
{
    const auto store = openStore(options.data);
    if (!store)
        return std::unexpected(store.error());
    const auto id = Mandates(**store, Environment::system()).grant(options.grant);
    if (!id)
        return std::unexpected(id.error());
    std::cout << *id << "\n";
    return {};
}

Result<> mandateList(const Mandate &options)
{
    const auto store = openStore(options.data);
    if (!store)
        return std::unexpected(store.error());
    const auto mandates = Mandates(**store, Environment::system()).list();
    if (!mandates)
        return std::unexpected(mandates.error());
    const auto text = [](const nlohmann::json &value) { return value.is_string() ? value.get<std::string>() : "-"; };
    for (const nlohmann::json &mandate : *mandates)
        std::cout << text(mandate["id"]) << '\t' << text(mandate["from"]) << '\t' << text(mandate["until"]) << '\t'
                  << text(mandate["withdrawnAt"]) << '\t' << text(mandate["name"]) << '\t' << text(mandate["subject"])
                  << '\n';
    return {};
}

Result<> mandateWithdraw(const Mandate &options)
{
    const auto store = openStore(options.data);
    if (!store)
        return std::unexpected(store.error());
    return Mandates(**store, Environment::system()).withdraw(options.id, options.at);
}

Result<> charterExport(const Charter &options)
{
    const auto store = openStore(options.data);
    if (!store)
        return std::unexpected(store.error());
    const auto file = Charters(**store, Environment::system()).newest(options.language);
    if (!file)
        return std::unexpected(file.error());
    if (options.out.empty()) {
        std::cout << file->toMarkdown() << std::flush;
        return {};
    }
    std::ofstream out(options.out, std::ios::binary | std::ios::trunc);
    out << file->toMarkdown() << std::flush;
    if (!out)
        return failure(
            "unwritable", "Cannot write " + options.out.string() + ". Check that its directory is there and has room.");
    return {};
}

Result<> charterImport(const Charter &options)
{
    std::vector<CharterFile> files;
    std::string languages;
    for (const auto &path : options.files) {
        const auto text = readText(path);
        if (!text)
            return std::unexpected(text.error());
        auto file = CharterFile::parse(path.string(), *text);
        if (!file)
            return std::unexpected(file.error());
        if (std::ranges::contains(files, file->language, &CharterFile::language))
            return failure("charterFile",
                path.string() + ": The language " + file->language + " is that of another file, too. Give each once.");
        languages += (languages.empty() ? "" : ", ") + file->language;
        files.push_back(std::move(*file));
    }
    const auto store = openStore(options.data);
    if (!store)
        return std::unexpected(store.error());
    const auto version = Charters(**store, Environment::system()).publish(files, options.acceptBy, !options.noPostpone);
    if (!version)
        return std::unexpected(version.error());
    std::cout << "Published version " << *version << " of the charter (" << languages
              << "). Members are asked to accept it when they next open Atrium.\n";
    return {};
}

Result<> importMbox(Import options)
{
    const auto store = openStore(options.data);
    if (!store)
        return std::unexpected(store.error());
    if (!options.ownerEmail.empty()) {
        const auto owner = Members(**store, Environment::system()).idOf(options.ownerEmail);
        if (!owner)
            return std::unexpected(owner.error());
        options.mbox.ownerId = *owner;
    }
    const auto report = atriumd::importMbox(**store, options.mbox, [](const ImportProgress &progress) {
        showProgress((progress.step == ImportProgress::Step::Reading ? "Reading: " : "Writing: ")
            + std::to_string(progress.messages) + (progress.total > 0 ? " of " + std::to_string(progress.total) : "")
            + " messages");
    });
    showProgress("");
    if (!report)
        return std::unexpected(report.error());
    std::cout << options.mbox.groupName << ": " << report->posts << " posts (" << report->threads << " threads, "
              << report->replies << " replies) by " << report->authors << " new authors, " << report->attachments
              << " attachments, " << report->duplicates << " were there before, " << report->skipped.size()
              << " skipped.\n";
    for (const ImportReport::Skipped &skipped : report->skipped)
        std::cout << skipped.file.string() << ':' << skipped.line << ": " << skipped.reason << '\n';
    return {};
}

Result<> demo(Demo options)
{
    const auto password = readPassword("all members of the demo", options.passwordFile);
    if (!password)
        return std::unexpected(password.error());
    const auto hash = password::hash(*password);
    if (!hash)
        return std::unexpected(hash.error());
    options.demo.passwordHash = *hash;
    options.demo.passphrase = *password;
    const auto store = makeStore(options.data);
    if (!store)
        return std::unexpected(store.error());
    const auto keyFile = keyFileOf(options.keyFile, options.data);
    if (const auto key = OrganisationKey::create(keyFile); !key)
        return std::unexpected(key.error());
    auto key = OrganisationKey::read(keyFile);
    if (!key)
        return std::unexpected(key.error());
    options.demo.organisationKey = std::move(*key);
    const auto report = makeDemo(**store, options.demo,
        [](int done, int total) { showProgress(std::to_string(done) + " of " + std::to_string(total) + " posts"); });
    showProgress("");
    if (!report) {
        std::error_code ignored;
        std::filesystem::remove(keyFile, ignored);
        return std::unexpected(report.error());
    }
    std::cout << "Made " << report->members << " members, " << report->groups << " groups and " << report->posts
              << " posts. Sign in as " << report->email
              << ". Everybody's passphrase to sign with is the password; the organisation's key is in "
              << keyFile.string() << ".\n";
    return {};
}

} // namespace atriumd::commands
