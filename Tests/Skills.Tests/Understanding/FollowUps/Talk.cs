using System.Globalization;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Skills.Tests.Answering;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Understanding.FollowUps;

/// <summary>A conversation over the five labelled plans: every message is read beside what the one before left in mind, and answered.</summary>
internal sealed class Talk
{
    private static readonly RequestReader Requests = new();
    private static readonly FollowUpReader FollowUps = new();
    private static readonly Clerk Clerk = new(LabelledOffice.Answers, new NoProgress(), new WithoutJournal());

    private readonly Unit? _unit;

    public Talk(string? unit, string at)
    {
        _unit = unit is null ? null : LabelledOffice.Unit(unit);
        Now = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture);
    }

    public DateTimeOffset Now { get; private set; }

    public Recollection? Memory { get; private set; }

    public Asker Asker => new("test", null, LabelledOffice.So, _unit, Now);

    public void Wait(TimeSpan time) => Now += time;

    /// <summary>What a message means beside what is remembered; null when it stands by itself.</summary>
    public FollowUp? Read(string text) => FollowUps.Read(text, Memory, Requests.Read(text, Asker, LabelledOffice.Office), Asker, LabelledOffice.Office);

    /// <summary>Says a message, and keeps in mind what its answer leaves.</summary>
    public async Task SayAsync(string text)
    {
        switch (Read(text))
        {
            case FollowUp.Asks { Focus: { } focus } asks:
                asks.Understood.Needs.ShouldBeNull();
                Memory = Memory! with { Focus = focus, At = Now };
                break;
            case FollowUp.Asks asks:
                await AnswerAsync(asks.Understood);
                break;
            case FollowUp.Shows shows:
                Memory = Memory! with { View = shows.View, At = Now };
                break;
            case null:
                await AnswerAsync(Requests.Read(text, Asker, LabelledOffice.Office)[0]);
                break;
        }
    }

    private async Task AnswerAsync(Understood understood)
    {
        var result = await Clerk.AnswerAsync(understood, Asker, CancellationToken.None);
        Memory = Recollection.Of(result, understood, AnswerView.First, Now)?.After(Memory) ?? Memory;
    }
}
