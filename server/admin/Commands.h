#pragma once

#include "server/admin/Mandates.h"
#include "server/demo/Demo.h"
#include "server/http/Server.h"
#include "server/import/MboxImport.h"

#include <filesystem>
#include <string>
#include <vector>

namespace atriumd {

// What the subcommands do, once their options are known. Each prints what it has to say on stdout
// and its progress on stderr; errors are for the caller to print.
namespace commands {

struct Init {
    std::filesystem::path data, keyFile; // no key file: next to the data directory
    std::string name;
    std::string adminName, adminEmail; // no address: members are added later
    std::filesystem::path passwordFile;
};
Result<> init(const Init &options);

Result<> serve(const ServerOptions &options);

struct Member {
    std::filesystem::path data, passwordFile;
    std::string name, email, role = "member", title, department, place, firm;
};
Result<> memberAdd(const Member &options);
Result<> memberList(const Member &options);
Result<> memberDisable(const Member &options);
Result<> memberPassword(const Member &options);

struct Mandate {
    std::filesystem::path data;
    Mandates::Grant grant;
    std::string id, at; // of withdraw
};
Result<> mandateGrant(const Mandate &options);
Result<> mandateList(const Mandate &options);
Result<> mandateWithdraw(const Mandate &options);

struct Charter {
    std::filesystem::path data;
    std::string language = "en";
    std::filesystem::path out; // empty: stdout
    std::string acceptBy; // empty: no date
    bool noPostpone = false;
    std::vector<std::filesystem::path> files;
};
Result<> charterExport(const Charter &options);
Result<> charterImport(const Charter &options);

struct Import {
    std::filesystem::path data;
    std::string ownerEmail;
    MboxImportOptions mbox;
};
Result<> importMbox(Import options);

struct Demo {
    std::filesystem::path data, passwordFile, keyFile; // no key file: next to the data directory
    DemoOptions demo;
};
Result<> demo(Demo options);

} // namespace commands

} // namespace atriumd
