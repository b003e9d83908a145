using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Tests.Parts;

/// <summary>A running bot with a directory of people: Lan leads a task of the sample plans, Hà, Vân and Minh are of units that help, Trí is of another.</summary>
internal sealed class PartsInChannel(RunningBot bot)
{
    public const string Finance = "Phòng Kế hoạch - Tài chính";
    public const string Personnel = "Phòng Tổ chức - Cán bộ";

    private const string Aad = "00000000-0000-0000-0000-";

    private static readonly CancellationToken None = CancellationToken.None;

    public PersonInChannel Lan { get; } = Of(bot, "lan", "Lê Lan");

    public PersonInChannel Ha { get; } = Of(bot, "ha", "Trần Hà");

    public PersonInChannel Van { get; } = Of(bot, "van", "Đỗ Vân");

    public PersonInChannel Minh { get; } = Of(bot, "minh", "Phạm Minh");

    public PersonInChannel Tri { get; } = Of(bot, "tri", "Vũ Trí");

    /// <summary>Lists the people; ids in the other case than the channel's, as an export from Entra may have them.</summary>
    /// <param name="personnel">The unit that Minh works in.</param>
    public Task ListAsync(string personnel = Personnel) => File.WriteAllTextAsync(Path.Combine(bot.DataFolder, "directory.csv"), $"""
        id,name,unit,role
        {Aad}LAN,Lê Lan,Văn phòng Sở,chuyên viên
        {Aad}HA,Trần Hà,{Finance},trưởng phòng
        {Aad}VAN,Đỗ Vân,{Finance},văn thư
        {Aad}MINH,Phạm Minh,{personnel},chuyên viên
        {Aad}TRI,Vũ Trí,Thanh tra Sở,trưởng phòng
        """);

    /// <summary>The person opens the assistant.</summary>
    public static Task MeetAsync(params IEnumerable<PersonInChannel> people) => Task.WhenAll(people.Select(person => person.SayAsync("chào bạn")));

    /// <summary>A task that only the secretariat leads.</summary>
    public TaskReference TheTask => Find(_ => true);

    /// <summary>One of those on which "các phòng …" coordinate.</summary>
    public TaskReference CollectiveTask => Find(task => task.Coordinators.Any(name => name.StartsWith("Các phòng", StringComparison.Ordinal)));

    /// <summary>A unit of the organisation.</summary>
    public Unit Unit(string name) => new(bot.Services.GetRequiredService<IOptions<AssistantOptions>>().Value.Organization!, name);

    /// <summary>Lan asks two units by name and confirms; the words of the receipt.</summary>
    public async Task<string> AskAsync(DateOnly by)
    {
        var card = await AskCardAsync(by);
        return PersonInChannel.TextOf(await Lan.AskAsync(Lan.Submit(PersonInChannel.Press(card, "confirm"))));
    }

    /// <summary>The card that Lan is shown before anything is asked.</summary>
    public async Task<JsonElement> AskCardAsync(DateOnly by)
    {
        return PersonInChannel.CardOf(await RequestAsync(Lan, "lan", new AskPartsRequest(TheTask, null, [Unit(Finance), Unit(Personnel)], "số liệu", by)));
    }

    /// <summary>What Lan is told when she asks who has sent their part.</summary>
    public async Task<string> WhoHasAsync() => PersonInChannel.TextOf(await RequestAsync(Lan, "lan", new PartsRequest(null, null)));

    /// <summary>A request as if the person's words had been read as it, in the person's conversation.</summary>
    public async Task<IReadOnlyList<JsonElement>> RequestAsync(PersonInChannel person, string id, Request request)
    {
        var services = bot.Services;
        var asker = services.GetRequiredService<AskerFactory>().Create(Aad + id, person.Name);
        asker = asker with { Standing = await services.GetRequiredService<IPeople>().StandingOfAsync(asker.Id, None) };
        var key = new ConversationKey("msteams", person.Conversation);
        var turn = new Turn(new TurnKey(key, Guid.NewGuid().ToString("N")), asker, "", Locale: "vi-VN");
        var store = services.GetRequiredService<DialogStore>();
        var (stack, version) = await store.LoadAsync(key, None);
        var context = new DialogContext(turn, await services.GetRequiredService<DeskFactory>().CurrentAsync(None));
        var understood = new Understood(request, 1, null, Language.Vietnamese);
        var talk = await services.GetRequiredService<RequestDesk>().AnswerAsync(understood, context, new Talk(stack, asker.Id), looking: null, None);
        (await store.SaveAsync(key, talk.Finish(stack), version, None)).ShouldBeTrue();
        return [.. talk.Replies.Select(reply => JsonSerializer.SerializeToElement(ReplyActivities.ToActivity(reply), ChannelJson.Wire.Activity))];
    }

    /// <summary>Everything that was sent to a person unasked, in order.</summary>
    public IReadOnlyList<ConnectorCall> SentTo(PersonInChannel person) => [.. bot.Connector.Taken.Where(call => call.Conversation == person.Conversation)];

    /// <summary>Lets the scheduler look at what is owed.</summary>
    public Task TickAsync() => bot.Ticker.TickAsync(None);

    /// <summary>Lets it look at an instant of May 2026, in Vietnam.</summary>
    public Task TickAsync(int day, int hour)
    {
        bot.Clock.MoveTo(new DateTimeOffset(2026, 5, day, hour, 0, 0, TimeSpan.FromHours(7)));
        return TickAsync();
    }

    /// <summary>A person presses a button of a card; the words of the answer.</summary>
    public static async Task<string> PressAsync(PersonInChannel person, JsonElement card, string action, params (string Input, string? Value)[] filled) =>
        await SubmitAsync(person, PersonInChannel.Press(card, action, filled));

    /// <summary>A person's client sends a card's data; the words of the answer.</summary>
    public static async Task<string> SubmitAsync(PersonInChannel person, JsonObject value) => PersonInChannel.TextOf(await person.AskAsync(person.Submit(value)));

    private TaskReference Find(Func<PlanTask, bool> isMeant)
    {
        var (plan, task) = bot.Services.GetRequiredService<PlanShelf>().Current.Plans
            .SelectMany(plan => plan.Tasks, (plan, task) => (plan, task)).First(pair => pair.task.Leads is ["Văn phòng Sở"] && isMeant(pair.task));
        return new TaskReference(plan.Source, task.Key);
    }

    private static PersonInChannel Of(RunningBot bot, string id, string name) => new(bot.Http, bot.Connector.ServiceUrl, $"c-{id}-{Guid.NewGuid():N}", id) { Name = name };
}
