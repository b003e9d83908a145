using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Graph.Apps;
using Assistant.Skills;
using Assistant.Skills.Notices;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Proactive;

/// <summary>
/// Opens the conversation with a person whom the assistant has never met (protocol reference 3.4, 5.2): at the Connector, and where the person does
/// not have the app, after it was installed for them as far as that is allowed. Asking twice gives the same conversation.
/// </summary>
internal sealed partial class FirstContact(
    Connector connector, AppInstaller installer, ConversationStore conversations, UnreachedPeople unreached, SendingTurns turns, IOptions<ChannelOptions> options,
    IOptions<SendingPace> pace, TimeProvider clock, ILogger<FirstContact> logger)
{
    private const string Teams = "msteams";

    /// <summary>Whoever cannot be reached for good is tried once a day: an admin may have mended it.</summary>
    private static readonly TimeSpan Daily = TimeSpan.FromDays(1);

    /// <summary>Soon: what is in the way passes by itself.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    /// <summary>Whether this program can write first at all: it needs an identity in the channel.</summary>
    public bool IsPossible => !options.Value.IsAnonymous;

    /// <summary>Meets the person.</summary>
    /// <param name="personId">The person; one without an Entra object id cannot be met so.</param>
    /// <param name="language">The language in which the person is written to.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Place> MakeAsync(string personId, Language language, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!IsPossible || !Guid.TryParseExact(personId, "D", out var person))
            return new Place.NotYet(now + pace.Value.ClosedWait, Reasons.NotMet);
        if (await unreached.FindAsync(personId, cancellationToken) is { } tried && tried.Again > now)
            return new Place.NotYet(tried.Again, tried.Reason);
        var place = await OpenAsync(person, language, cancellationToken);
        if (place is Place.NotYet not)
        {
            LogNotMet(person, not.Reason, not.Again);
            await unreached.KeepAsync(new UnreachedPerson(personId, not.Again, not.Reason), cancellationToken);
        }

        return place;
    }

    private async Task<Place> OpenAsync(Guid person, Language language, CancellationToken cancellationToken)
    {
        var known = await conversations.NewestAsync(Teams, options.Value.TenantId, cancellationToken);
        var tenant = options.Value.TenantId.Length > 0 ? options.Value.TenantId : known?.Conversation.TenantId;
        if (tenant is null || !ServiceUrl.TryParse(known?.ServiceUrl ?? options.Value.ServiceUrl, loopbackOnly: false, out var service))
            return NotYet(Daily, Reasons.NoTenant);
        var parameters = new ConversationParameters(
            IsGroup: false, new ChannelAccount { Id = $"28:{options.Value.AppId}" }, [new ChannelAccount { Id = person.ToString("D") }], tenant);
        var outcome = await CreateAsync(service, parameters, cancellationToken);
        if (outcome is SendOutcome.Refused { Status: StatusCodes.Status403Forbidden })
        {
            var installed = await installer.InstallAsync(person.ToString("D"), cancellationToken);
            if (installed is not Installation.Done)
                return AsInstalled(installed);
            outcome = await CreateAsync(service, parameters, cancellationToken);
        }

        return outcome switch
        {
            SendOutcome.Sent { Id: { Length: > 0 } id } sent => await MeetAsync(Reference(id, sent.ServiceUrl ?? service.Value, parameters, language), cancellationToken),
            SendOutcome.Refused { Status: StatusCodes.Status403Forbidden } refused => NotYet(Daily, Reasons.With(Reasons.NotInstalled, refused.Why)),
            SendOutcome.Refused refused => NotYet(Daily, refused.Why),
            SendOutcome.Later later => NotYet(later.Wait > TimeSpan.Zero ? later.Wait : Soon, later.Why),
            _ => NotYet(Soon, "no id"),
        };
    }

    private async Task<SendOutcome> CreateAsync(ServiceUrl service, ConversationParameters parameters, CancellationToken cancellationToken)
    {
        await turns.WaitAsync(cancellationToken);
        return await connector.CreateAsync(service, parameters, cancellationToken);
    }

    private Place.NotYet AsInstalled(Installation installation) => installation switch
    {
        Installation.NotAllowed => NotYet(Daily, Reasons.NotInstalled),
        Installation.NotInCatalogue => NotYet(Daily, Reasons.NotInCatalogue),
        Installation.Refused refused => NotYet(Daily, Reasons.With(Reasons.InstallRefused, refused.Why)),
        Installation.Later later => NotYet(later.Wait > TimeSpan.Zero ? later.Wait : Soon, later.Why),
        _ => throw new ArgumentOutOfRangeException(nameof(installation)),
    };

    private static ConversationReference Reference(string id, string serviceUrl, ConversationParameters parameters, Language language) => new()
    {
        ChannelId = Teams,
        ServiceUrl = serviceUrl,
        Conversation = new ConversationAccount { Id = id, ConversationType = "personal", TenantId = parameters.TenantId },
        Bot = parameters.Bot,
        User = new ChannelAccount { Id = parameters.Members[0].Id, AadObjectId = parameters.Members[0].Id },
        Locale = language == Language.English ? "en" : "vi",
    };

    private async Task<Place> MeetAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        await conversations.AddAsync(reference, cancellationToken);
        return new Place.Here(await conversations.FindAsync(reference.Key, cancellationToken) ?? reference);
    }

    private Place.NotYet NotYet(TimeSpan wait, string reason) => new(clock.GetUtcNow() + wait, reason);

    [LoggerMessage(LogLevel.Warning, "The assistant could not open a conversation with {Person}: {Why}. It is tried again at {Again}.")]
    private partial void LogNotMet(Guid person, string why, DateTimeOffset again);
}
