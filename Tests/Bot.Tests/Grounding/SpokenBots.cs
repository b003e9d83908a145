using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Testing.Grounding;
using Assistant.Testing.Model;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Tests.Grounding;

/// <summary>Two servers over the same plans: one without a model, one whose model answers as a test tells it.</summary>
public sealed class SpokenBots : IAsyncLifetime
{
    private static readonly string[] Records = ["operations", "journal_entries", "audit_entries", "outbox", "meetings", "progress", "reminders", "extensions", "part_inquiries", "parts", "plan_corrections"];

    /// <summary>Says what the model answers, from the message with the pieces.</summary>
    public Func<string, string> Answer { get; set; } = ModelDraft.Faithful;

    /// <summary>What the model does when it is offered functions, from the names that are offered; null where it answers in words as ever.</summary>
    public Func<ModelCall, ModelAnswer?> Act { get; set; } = _ => null;

    /// <summary>The model, over HTTP.</summary>
    public ScriptedModel Model { get; private set; } = null!;

    /// <summary>The server whose model answers.</summary>
    public RunningBot With { get; private set; } = null!;

    /// <summary>The server without one.</summary>
    public RunningBot Without { get; } = new();

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Model = await ScriptedModel.StartAsync();
        Model.Otherwise = call => (call.Tools.Count > 0 ? Act(call) : null) ?? ModelAnswer.Says(Answer(call.UserText));
        With = new RunningBot(null, $"--Model:Endpoint={Model.Endpoint}", "--Model:Deployment=gpt-office", "--Model:ApiKey=secret-key", "--Model:FirstWord=00:00:05");
        await With.InitializeAsync();
        await Without.InitializeAsync();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await With.DisposeAsync();
        await Without.DisposeAsync();
        await Model.DisposeAsync();
    }

    /// <summary>Puts a plan into both.</summary>
    public async Task AddAsync(string file, string text)
    {
        foreach (var bot in new[] { With, Without })
        {
            var source = SourceText.FromString(file, text);
            await bot.Get<PlanStore>().SaveAsync(bot.Get<PlanReader>().Read(source), source, PlanStore.Hash(source), default);
            await bot.Get<PlanShelf>().RefreshAsync(bot.Get<PlanStore>(), default);
            await bot.Get<DeskFactory>().CurrentAsync(default);
        }
    }

    /// <summary>Has a meeting logged by somebody else of the office of the server with the model.</summary>
    public async Task LogMeetingAsync(string title)
    {
        var draft = new MeetingDraft
        {
            Title = title,
            Kind = MeetingKind.Briefing,
            Mode = MeetingMode.InPerson,
            Start = With.Clock.GetUtcNow().AddHours(-2),
            End = With.Clock.GetUtcNow().AddHours(-1),
        };
        var asker = new Asker("colleague", "An", With.Get<IOptions<AssistantOptions>>().Value.Organization, null, With.Clock.GetUtcNow()) { Standing = new Standing.AtThisMachine() };
        (await With.Get<MeetingSkills>().LogAsync(draft, Guid.NewGuid().ToString("N"), asker, default)).ShouldBeOfType<MeetingLogged.Stored>();
    }

    /// <summary>How many rows the server with the model keeps of what people record.</summary>
    public async Task<IReadOnlyList<long>> CountAsync()
    {
        var counts = new List<long>();
        foreach (var table in Records)
            counts.Add(await With.Get<Database>().FindAsync<long>($"select count(*) from {table}", null, default));
        return counts;
    }
}
