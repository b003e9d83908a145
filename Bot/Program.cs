using Assistant.Bot.Channel;
using Assistant.Bot.Cli;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Grounding;
using Assistant.Bot.Health;
using Assistant.Bot.Model;
using Assistant.Bot.Pages;
using Assistant.Bot.Scheduling;
using Assistant.Bot.Telemetry;

namespace Assistant.Bot;

/// <summary>The entry point.</summary>
public static class Program
{
    /// <summary>Runs the command that the arguments name; without one, serves.</summary>
    public static Task<int> Main(string[] args) => CommandLine.RunAsync(args);

    /// <summary>Builds the server. Tests pass <paramref name="configure"/> to swap the edges: clock, pace, settings.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(HostSettings.Options(args));
        builder.UseHostSettings();
        builder.AddTelemetry();
        builder.Services.AddOffice(builder.Configuration);
        builder.Services.AddDialogs();
        builder.Services.AddModel(builder.Configuration);
        builder.Services.AddVectors(builder.Configuration);
        builder.Services.AddPages();
        builder.Services.AddHostedService<OpeningService>();
        builder.Services.AddVectorFilling(builder.Configuration);
        builder.Services.AddMicrosoft365(builder.Configuration);
        builder.Services.AddScheduling(builder.Configuration);
        builder.Services.AddChannel();
        builder.Services.AddHealth(builder.Configuration);
        configure?.Invoke(builder);

        var app = builder.Build();
        app.MapChannel();
        app.MapPages();
        app.MapHealth();
        return app;
    }
}
