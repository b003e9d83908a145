using System.Diagnostics.Metrics;
using Assistant.Skills.Reminders;
using Microsoft.Extensions.Options;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;

namespace Assistant.Bot.Telemetry;

/// <summary>Registers what measures the program, and what sends the measurements out.</summary>
internal static class TelemetryServices
{
    /// <summary>Adds the instruments, for the server and for the commands alike.</summary>
    public static IServiceCollection AddInstruments(this IServiceCollection services)
    {
        services.AddMetrics();
        services.AddSingleton(provider => new TelemetrySource(provider.GetRequiredService<IMeterFactory>().Create(TelemetrySource.Name)));
        services.AddSingleton<TurnMetrics>();
        services.AddSingleton<AnswerMetrics>();
        services.AddSingleton<DeliveryMetrics>();
        services.AddSingleton<FeedbackMetrics>();
        services.AddSingleton<CallMetrics>();
        services.AddSingleton<ReadingMetrics>();
        services.AddSingleton<DatabaseMetrics>();
        return services;
    }

    /// <summary>Adds the sending, which comes first and stops last. Needs <see cref="AddInstruments"/>.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<TelemetryOptions>().Bind(builder.Configuration.GetSection("Telemetry")).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<TelemetryOptions>, TelemetryOptionsValidator>();
        var target = OtlpTarget.Of(builder.Configuration);
        builder.Services.AddSingleton(target);
        builder.Services.AddHostedService<TelemetryExport>();
        builder.Services.AddSingleton<ReminderBacklog>();
        builder.Services.AddSingleton<OwedMetrics>();
        builder.Services.AddSingleton<OwedSampler>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<OwedSampler>());
        if (target is not OtlpTarget.None)
            builder.Logging.AddOpenTelemetry(logging => Configure(logging, target));
    }

    private static void Configure(OpenTelemetryLoggerOptions logging, OtlpTarget target)
    {
        logging.IncludeScopes = true;
        logging.SetResourceBuilder(OtlpTarget.Resource);
        logging.AddOtlpExporter((OtlpExporterOptions exporter) => target.Configure(exporter, "v1/logs"));
    }
}
