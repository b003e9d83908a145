using Microsoft.Extensions.Logging.Console;

namespace Assistant.Bot;

/// <summary>What the server takes for granted unless a setting says otherwise.</summary>
internal static class HostSettings
{
    private const string DefaultUrl = "http://localhost:3978";

    private const int MaxRequestBytes = 1024 * 1024;

    /// <summary>Settings and pages stand beside the program, whatever the working folder.</summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ContentRootPath = AppContext.BaseDirectory,
        WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
    };

    /// <summary>The address, the limits, and logs on standard error.</summary>
    public static void UseHostSettings(this WebApplicationBuilder builder)
    {
        builder.Logging.AddStandardError();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
        });
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null && builder.Configuration["https_ports"] is null)
            builder.WebHost.UseUrls(DefaultUrl);
    }

    /// <summary>Standard output is for data. Lines bear their scopes: the turn, and the trace; <c>Logging:Console:FormatterName=json</c> makes them JSON.</summary>
    public static void AddStandardError(this ILoggingBuilder logging)
    {
        logging.AddConsole();

        // Without a name the console takes its own settings for the simple form, and not those below.
        logging.Services.PostConfigure<ConsoleLoggerOptions>(console => console.FormatterName ??= ConsoleFormatterNames.Simple);
        logging.Services.Configure<SimpleConsoleFormatterOptions>(line => (line.SingleLine, line.IncludeScopes) = (true, true));
        logging.Services.Configure<JsonConsoleFormatterOptions>(json => json.IncludeScopes = true);
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        logging.AddFilter("Quartz", LogLevel.Warning);
        logging.AddFilter("System.Net.Http", LogLevel.Warning);
    }
}
