#include "server/admin/CommandLine.h"

#include "server/admin/Commands.h"

#include "resources/Version.h"

#include <CLI/CLI.hpp>
#include <sodium.h>

#include <iostream>

namespace atriumd {

namespace {

constexpr char description[] = "The server of Atrium, for one workspace.";
constexpr char footer[]
    = "Every option can also be a line of the file that --config names, under a section with the command's\n"
      "name ([serve]), or the environment variable shown with it. The command line comes first.";

// The parsed options of every command, and what the chosen one does.
class Options {
public:
    explicit Options(CLI::App &app)
    {
        addInit(app);
        addServe(app);
        addMember(app);
        addMandate(app);
        addCharter(app);
        addImport(app);
        addDemo(app);
    }

    std::function<Result<>()> chosen;

private:
    template <typename Value>
    static CLI::Option *option(CLI::App *command, const std::string &name, Value &value, const std::string &help)
    {
        std::string variable = "ATRIUMD_" + name.substr(2);
        std::ranges::transform(variable, variable.begin(),
            [](unsigned char c) { return c == '-' ? '_' : static_cast<char>(std::toupper(c)); });
        return command->add_option(name, value, help)->envname(variable);
    }
    static void data(CLI::App *command, std::filesystem::path &value)
    {
        option(command, "--data", value, "The workspace's data directory")->required();
    }
    static void passwordFile(CLI::App *command, std::filesystem::path &value)
    {
        option(command, "--password-file", value,
            "A file with the password in its first line; otherwise ATRIUMD_PASSWORD, otherwise you are asked");
    }
    static CLI::App *command(CLI::App &parent, const std::string &name, const std::string &help)
    {
        CLI::App *made = parent.add_subcommand(name, help);
        made->option_defaults()->always_capture_default();
        return made;
    }
    template <typename Value> void does(CLI::App *command, Value &options, Result<> (*function)(Value))
    {
        command->callback([this, &options, function] { chosen = [&options, function] { return function(options); }; });
    }
    template <typename Value> void does(CLI::App *command, Value &options, Result<> (*function)(const Value &))
    {
        command->callback([this, &options, function] { chosen = [&options, function] { return function(options); }; });
    }

    void addInit(CLI::App &app)
    {
        CLI::App *init = command(app, "init", "Make a workspace");
        data(init, m_init.data);
        option(init, "--name", m_init.name, "What the workspace is called: the company's name")->required();
        option(init, "--admin-email", m_init.adminEmail, "E-mail address of the first administrator");
        option(init, "--admin-name", m_init.adminName, "Name of the first administrator");
        passwordFile(init, m_init.passwordFile);
        option(init, "--key-file", m_init.keyFile,
            "Where the organisation's secret key goes; otherwise DATA-organisation.key, next to the data directory");
        does(init, m_init, commands::init);
    }

    void addServe(CLI::App &app)
    {
        CLI::App *serve = command(app, "serve", "Serve the workspace until SIGTERM or SIGINT");
        data(serve, m_serve.dataDirectory);
        option(serve, "--listen", m_serve.listen, "ADDRESS:PORT; port 0 is any free one");
        option(serve, "--certificate", m_serve.certificate,
            "TLS certificate chain (PEM); without it, loopback addresses only");
        option(serve, "--key", m_serve.key, "TLS private key (PEM)");
        option(serve, "--public-url", m_serve.publicUrl,
            "The URL that members use, behind a proxy: https://atrium.example.org");
        option(serve, "--allow-origin", m_serve.allowedOrigins,
            "A web origin whose pages may open a WebSocket; may be repeated");
        option(serve, "--trusted-proxy", m_serve.trustedProxies,
            "IP address of a proxy in front, whose X-Forwarded-For is believed; may be repeated");
        option(serve, "--threads", m_serve.threads, "Event loops")->check(CLI::Range(1, 256));
        does(serve, m_serve, commands::serve);
    }

    void addMember(CLI::App &app)
    {
        CLI::App *member = command(app, "member", "Look after members, while the server is stopped");
        member->require_subcommand(1);
        CLI::App *add = command(*member, "add", "Add a member; prints the new id");
        data(add, m_member.data);
        option(add, "--name", m_member.name, "The member's name")->required();
        option(add, "--email", m_member.email, "E-mail address to sign in with");
        option(add, "--role", m_member.role,
            "member, leader, teamLead, communityManager, topicExpert, admin, advisor or guest");
        option(add, "--title", m_member.title, "What the member is: \"Managing director\"");
        option(add, "--department", m_member.department, "Department");
        option(add, "--place", m_member.place, "Where the member works: \"Odense\"");
        option(add, "--firm", m_member.firm, "A guest's firm");
        passwordFile(add, m_member.passwordFile);
        does(add, m_member, commands::memberAdd);

        CLI::App *list = command(*member, "list", "List members: id, role, state, e-mail address, name");
        data(list, m_member.data);
        does(list, m_member, commands::memberList);

        CLI::App *disable
            = command(*member, "disable", "Let a member not sign in any more, and sign all their devices out");
        data(disable, m_member.data);
        option(disable, "--email", m_member.email, "The member's e-mail address")->required();
        does(disable, m_member, commands::memberDisable);

        CLI::App *password
            = command(*member, "password", "Give a member a new password, and sign all their devices out");
        data(password, m_member.data);
        option(password, "--email", m_member.email, "The member's e-mail address")->required();
        passwordFile(password, m_member.passwordFile);
        does(password, m_member, commands::memberPassword);
    }

    void addMandate(CLI::App &app)
    {
        CLI::App *mandate = command(app, "mandate", "Say who may speak officially, while the server is stopped");
        mandate->require_subcommand(1);
        CLI::App *grant = command(*mandate, "grant", "Give a mandate; prints its id");
        data(grant, m_mandate.data);
        option(grant, "--key-file", m_mandate.grant.keyFile, "The organisation's secret key, which init made")
            ->required();
        option(grant, "--member", m_mandate.grant.memberEmail, "E-mail address of whoever may speak")->required();
        option(grant, "--subject", m_mandate.grant.subject, "On what: \"Travel and sites\"")->required();
        option(grant, "--authority", m_mandate.grant.authority, "Why: \"Board decision of 3 January\"");
        option(grant, "--given-by", m_mandate.grant.givenByEmail, "E-mail address of whoever decided it");
        option(grant, "--from", m_mandate.grant.from, "From when: 2026-12-01; otherwise now");
        option(grant, "--until", m_mandate.grant.until, "Until when: 2027-12-31; otherwise without end");
        does(grant, m_mandate, commands::mandateGrant);

        CLI::App *list = command(*mandate, "list", "List mandates: id, from, until, withdrawn, name, subject");
        data(list, m_mandate.data);
        does(list, m_mandate, commands::mandateList);

        CLI::App *withdraw = command(
            *mandate, "withdraw", "Take a mandate back. What was said until then stays official, as at the time");
        data(withdraw, m_mandate.data);
        option(withdraw, "--id", m_mandate.id, "The mandate, as list shows it")->required();
        option(
            withdraw, "--at", m_mandate.at, "From when: earlier than now if the key was lost earlier; otherwise now");
        does(withdraw, m_mandate, commands::mandateWithdraw);
    }

    void addCharter(CLI::App &app)
    {
        CLI::App *charter = command(app, "charter", "Read and publish the charter, while the server is stopped");
        charter->require_subcommand(1);
        CLI::App *write = command(*charter, "export", "Write the newest version in one language as a Markdown file");
        data(write, m_charter.data);
        option(write, "--language", m_charter.language, "Which one: en, de, pt-BR");
        option(write, "--out", m_charter.out, "The file; otherwise it is printed");
        does(write, m_charter, commands::charterExport);

        CLI::App *publish = command(*charter, "import",
            "Publish Markdown files, one for each language, as the next version; others are not in it");
        data(publish, m_charter.data);
        option(publish, "--accept-by", m_charter.acceptBy,
            "By when members are asked to accept it: 2026-03-31 (the end of that day, UTC), or a time in UTC");
        publish->add_flag("--no-postpone", m_charter.noPostpone, "The introduction cannot be left for later")
            ->envname("ATRIUMD_NO_POSTPONE");
        publish->add_option("FILES", m_charter.files, "The files, as \"charter export\" writes them")->required();
        does(publish, m_charter, commands::charterImport);
    }

    void addImport(CLI::App &app)
    {
        CLI::App *import = command(app, "import", "Bring an archive in, while the server is stopped");
        import->require_subcommand(1);
        CLI::App *mbox = command(*import, "mbox", "A mailing list as a group; run again, it adds what is new");
        data(mbox, m_import.data);
        option(mbox, "--group", m_import.mbox.groupName, "The group's name")->required();
        option(mbox, "--kind", m_import.mbox.kind, "official, team or community")
            ->check(CLI::IsMember({ "official", "team", "community" }));
        option(mbox, "--purpose", m_import.mbox.purpose, "What the group is for, in a sentence");
        option(mbox, "--owner", m_import.ownerEmail, "E-mail address of the group's owner");
        mbox->add_option("FILES", m_import.mbox.files, "mbox files of the list, in any order")->required();
        does(mbox, m_import, commands::importMbox);
    }

    void addDemo(CLI::App &app)
    {
        CLI::App *demo = command(app, "demo", "Make the workspace of an invented company, to try Atrium out");
        data(demo, m_demo.data);
        passwordFile(demo, m_demo.passwordFile);
        option(demo, "--key-file", m_demo.keyFile,
            "Where the organisation's secret key goes; otherwise DATA-organisation.key, next to the data directory");
        option(demo, "--seed", m_demo.demo.seed, "The same seed makes the same workspace");
        option(demo, "--posts", m_demo.demo.posts, "How many posts, at least")->check(CLI::Range(0, 10'000'000));
        option(demo, "--now", m_demo.demo.now, "When the story ends, in milliseconds since 1970; 0 is now");
        does(demo, m_demo, commands::demo);
    }

    commands::Init m_init;
    ServerOptions m_serve;
    commands::Member m_member;
    commands::Mandate m_mandate;
    commands::Charter m_charter;
    commands::Import m_import;
    commands::Demo m_demo;
};

} // namespace

int runCommandLine(int argc, char **argv)
{
    if (sodium_init() < 0) {
        std::cerr << "atriumd: The system gives no random numbers, so nothing can be kept safe.\n";
        return 1;
    }
    CLI::App app(description, "atriumd");
    app.footer(footer);
    app.set_version_flag("--version", std::string("atriumd ") + atrium::version);
    app.set_config("--config", "", "A configuration file; docs/atriumd.conf shows every setting")
        ->envname("ATRIUMD_CONFIG");
    app.require_subcommand(1);
    app.fallthrough();
    Options options(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 1;
    }
    try {
        if (const auto done = options.chosen(); !done) {
            std::cerr << "atriumd: " << done.error().message << "\n";
            return 1;
        }
    } catch (const std::exception &exception) {
        std::cerr << "atriumd: " << exception.what() << "\n";
        return 1;
    }
    return 0;
}

} // namespace atriumd
