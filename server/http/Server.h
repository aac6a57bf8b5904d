#pragma once

#include "server/store/Result.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace atriumd {

struct ServerOptions {
    std::filesystem::path dataDirectory;
    std::string listen = "127.0.0.1:8480"; // port 0: any free one
    std::string certificate, key; // PEM files; both or neither. Without: loopback addresses only
    std::string publicUrl; // what the Session says; empty: what the client asked for
    std::vector<std::string> allowedOrigins; // of web pages that may open a WebSocket
    std::vector<std::string> trustedProxies; // IP addresses whose X-Forwarded-For is believed
    int threads = 2; // event loops
};

// Serves one workspace until SIGTERM or SIGINT, and then stops gracefully: takes nothing new,
// finishes what is running, closes WebSockets with 1001, and empties the write-ahead log. Blocks;
// once in a process, since Drogon is. `ready` is called, on another thread, with the URL when
// connections are accepted.
// Errors: the store's, "noWorkspace", "invalidAddress", "addressInUse", "tlsNeeded", "badCertificate".
Result<> serve(const ServerOptions &options, std::function<void(const std::string &url)> ready);

} // namespace atriumd
