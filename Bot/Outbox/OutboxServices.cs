using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Addresses;
using Assistant.Bot.ListEdits;
using Assistant.Bot.Outbox.Columns;
using Assistant.Bot.Outbox.FollowUps;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings;
using Assistant.Skills.Register;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Outbox;

/// <summary>Registers the delivery of the outbox.</summary>
internal static class OutboxServices
{
    /// <summary>Adds it; needs <see cref="GraphServices.AddGraph"/>. Without settings <c>Graph:*</c> there are no handlers, and what is owed waits.</summary>
    public static IServiceCollection AddOutbox(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OutboxPace>().Bind(configuration.GetSection("Outbox"))
            .Validate(pace => pace.Parallel is >= 1 and <= 64, "Outbox:Parallel must be 1 to 64.")
            .Validate(pace => pace.Lease > TimeSpan.Zero, "Outbox:Lease must be longer than zero.")
            .Validate(pace => pace.FirstWait > TimeSpan.Zero && pace.LongestWait >= pace.FirstWait, "Outbox:FirstWait must be longer than zero, Outbox:LongestWait no shorter.")
            .Validate(pace => pace.LongestGranted > TimeSpan.Zero, "Outbox:LongestGranted must be longer than zero.")
            .ValidateOnStart();
        services.AddSingleton<OutboxLedger>();
        services.AddSingleton<OutboxPump>();
        services.AddSingleton<OutboxLoop>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxLoop>());
        if (configuration.GetSection("Graph").Get<GraphOptions>() is not { IsConfigured: true })
            return services;
        services.AddSingleton<IRecordList>(provider => new SharePointRecords(Graph(provider).Lists));
        services.AddSingleton(provider => Graph(provider).Calendar);
        services.AddSingleton(provider => Graph(provider).Lists);
        services.AddSingleton<KeptEvents>();
        services.AddSingleton<AddressBook>();
        services.AddSingleton<IBusyTimes, CalendarBusyTimes>();
        services.AddSingleton(provider => new MeetingColumns(Options(provider).MeetingsList));
        services.AddSingleton(provider => new ProgressColumns(Options(provider).ProgressList, provider.GetRequiredService<PlanShelf>()));
        services.AddSingleton(provider => new TaskColumns(Options(provider).TasksList));
        services.AddSingleton(provider => new TaskListing(provider.GetRequiredService<Database>(), provider.GetRequiredService<PlanStore>(), Options(provider).FollowUps.Key));
        services.AddSingleton<IOutboxHandler, SharePointMeetings>();
        services.AddSingleton<IOutboxHandler, CalendarMeetings>();
        services.AddSingleton<IOutboxHandler, SharePointProgress>();
        services.AddSingleton<IOutboxHandler, SharePointTasks>();
        services.AddSingleton(provider => Graph(provider).Tasks);
        services.AddSingleton<KeptTasks>();
        services.AddSingleton<FollowUpHeads>();
        services.AddSingleton<IOutboxHandler, FollowUpTasks>();
        services.AddSingleton<OutboxRestating>();
        services.AddSingleton<ListEditors>();
        services.AddSingleton<ListPositions>();
        services.AddSingleton<IEditedList, MeetingEdits>();
        services.AddSingleton<IEditedList, ProgressEdits>();
        services.AddSingleton<ListEditsReader>();
        services.AddHostedService<Microsoft365Loop>();
        return services;
    }

    private static GraphOptions Options(IServiceProvider services) => services.GetRequiredService<IOptions<GraphOptions>>().Value;

    private static GraphAccess.Configured Graph(IServiceProvider services) => services.GetRequiredService<GraphAccess>() as GraphAccess.Configured
        ?? throw new InvalidOperationException("Graph is configured, yet there is no access to it.");
}
