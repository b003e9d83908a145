using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Grounding;
using Assistant.Bot.Model;

namespace Assistant.Bot.Cli;

/// <summary>The office without the server, for commands: the same settings, database and skills.</summary>
internal static class OfficeHost
{
    /// <summary>Builds it; nothing is opened yet.</summary>
    public static IHost Build(Action<IServiceCollection>? configure = null)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.AddStandardError();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddOffice(builder.Configuration);
        builder.Services.AddDialogs();
        builder.Services.AddModel(builder.Configuration);
        builder.Services.AddVectors(builder.Configuration);
        builder.Services.AddMicrosoft365(builder.Configuration);
        configure?.Invoke(builder.Services);
        builder.Services.AddChannel();
        return builder.Build();
    }
}
