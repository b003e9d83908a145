using System.Globalization;
using Assistant.Bot.Channel;
using Assistant.Bot.Telemetry;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Vietnamese.Restoring;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Meetings;
using Assistant.Skills.Parts;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Microsoft.Extensions.Options;
using Spectre.Console;

namespace Assistant.Bot;

/// <summary>Registers settings, clock, database and plans: what serving and the commands share.</summary>
internal static class OfficeServices
{
    /// <summary>Adds them. A clock that is there already stays.</summary>
    public static IServiceCollection AddOffice(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AssistantOptions>().Bind(configuration.GetSection("Assistant")).ValidateOnStart();
        services.AddOptions<ChannelOptions>().Bind(configuration.GetSection("Bot")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AssistantOptions>, AssistantOptionsValidator>();
        services.AddSingleton<IValidateOptions<ChannelOptions>, ChannelOptionsValidator>();
        services.AddSingleton<IPostConfigureOptions<AssistantOptions>, SampleOrganization>();
        services.AddSingleton(CreateClock);
        services.AddSingleton(CreateOfficeTime);
        services.AddSingleton(CreateLastYear);
        services.AddSingleton(CreateDatabase);
        services.AddInstruments();
        services.AddSingleton(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));
        services.AddSingleton<ITaskRecords, ProgressRecords>();
        services.AddSingleton<ITaskRecords, ReminderRecords>();
        services.AddSingleton<ITaskRecords, PartRecords>();
        services.AddSingleton<ITaskRecords, ExtensionRecords>();
        services.AddSingleton<PlanStore>();
        services.AddSingleton<CorrectionDesk>();
        services.AddSingleton<StandingDesk>();
        services.AddSingleton<PlanNews>();
        services.AddSingleton<PlanShelf>(_ => new PlanShelf());
        services.AddSingleton(new TextRestorer());
        services.AddSingleton<PlanReader>();
        services.AddSingleton<Opening>();
        services.AddSingleton<AskerFactory>();
        return services;
    }

    private static TimeProvider CreateClock(IServiceProvider services) =>
        services.GetRequiredService<IOptions<AssistantOptions>>().Value.ClockFile is { Length: > 0 } file ? new MovedClock(file) : TimeProvider.System;

    private static OfficeTime CreateOfficeTime(IServiceProvider services) =>
        new() { Zone = TimeZoneInfo.FindSystemTimeZoneById(services.GetRequiredService<IOptions<AssistantOptions>>().Value.TimeZone) };

    private static LastYear CreateLastYear(IServiceProvider services) => new(services.GetRequiredService<IOptions<AssistantOptions>>().Value.MeetingsOfYear
        .ToDictionary(year => int.Parse(year.Key, CultureInfo.InvariantCulture), year => int.Parse(year.Value, CultureInfo.InvariantCulture)));

    private static Database CreateDatabase(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<AssistantOptions>>().Value;
        try
        {
            return Database.Open(services.GetRequiredService<IConfiguration>().GetConnectionString("Journal"), options.DataFolder);
        }
        catch (ArgumentException wrong)
        {
            // The value itself may hold a password, and is not repeated.
            throw new OptionsValidationException("ConnectionStrings", typeof(Database), [$"ConnectionStrings:Journal: {wrong.Message}"]);
        }
    }
}
