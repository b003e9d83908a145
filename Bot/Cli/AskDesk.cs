using Assistant.Bot.Grounding;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese.Restoring;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Grounding;
using Assistant.Skills.Model;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Cli;

/// <summary>Answers questions from one set of plans, as chat would, without a conversation. Built once, asked often.</summary>
internal sealed class AskDesk : IDisposable
{
    private readonly Office _office;
    private readonly Clerk _clerk;
    private readonly OpenProse? _prose;
    private readonly IDisposable? _host;
    private readonly RequestReader _reader = new();
    private readonly AskModel? _model;

    /// <summary>Sets up the desk.</summary>
    /// <param name="plans">The plans, each with the file it was read from, where that is at hand.</param>
    /// <param name="organization">The organisation; null for the issuer that most plans share.</param>
    /// <param name="progress">What people have reported.</param>
    /// <param name="writes">What becomes of requests to write something down.</param>
    /// <param name="model">What a language model does; null for nothing.</param>
    /// <param name="host">What the desk stands on, and disposes; null for nothing.</param>
    public AskDesk(IReadOnlyList<(Plan Plan, SourceText? Text)> plans, string? organization, IProgressSource progress, IWriteSkills writes, AskModel? model = null, IDisposable? host = null)
    {
        _model = model;
        _office = new Office(new PlanLibrary([.. plans.Select(pair => pair.Plan)]), organization);
        var answering = AnsweringOffice.Of(_office, plans, new TextRestorer());
        _clerk = new Clerk(answering, progress, writes);
        _prose = model?.Prose.Over(answering, _office);
        _host = host;
    }

    /// <summary>A desk over texts that are read now; writes are only understood.</summary>
    public static AskDesk Over(IEnumerable<SourceText> texts, string? organization = null, AskModel? model = null, IDisposable? host = null)
    {
        var reader = new PlanReader();
        return new AskDesk([.. texts.Select(text => (reader.Read(text), (SourceText?)text))], organization, new NoProgress(), new WithoutJournal(), model, host);
    }

    /// <inheritdoc/>
    public void Dispose() => _host?.Dispose();

    /// <summary>Who asks on the command line.</summary>
    /// <param name="name">The person's name.</param>
    /// <param name="unit">The person's unit, in any wording; one that no plan names is a unit without work in them.</param>
    /// <param name="now">When.</param>
    /// <returns>Null when the wording fits several units.</returns>
    public Asker? AskerOf(string? name, string? unit, DateTimeOffset now)
    {
        var asker = new Asker("cli", name, _office.Organization, null, now) { Standing = new Standing.AtThisMachine() };
        return string.IsNullOrWhiteSpace(unit) ? asker
            : _office.Directory.Resolve(unit, _office.Organization) switch
            {
                UnitMatch.One one => asker with { Unit = one.Unit },
                UnitMatch.Several => null,
                _ => asker with { Unit = new Unit(_office.Organization, unit.Trim()) },
            };
    }

    /// <summary>Answers a message; of several requests in it each.</summary>
    public async Task<AskReply> AskAsync(string text, Asker asker, CancellationToken cancellationToken)
    {
        var parts = new List<(Understood, SkillResult)>();
        foreach (var understood in _reader.Read(text, asker, _office))
        {
            var result = await _clerk.AnswerAsync(understood, asker, cancellationToken);
            var chosen = await ReadAgainAsync(understood, result, text, asker, cancellationToken);
            if (chosen.Count == 0)
            {
                parts.Add((understood, await SpokenAsync(result, asker, cancellationToken)));
            }

            foreach (var request in chosen)
            {
                parts.Add((request, await SpokenAsync(await _clerk.AnswerAsync(request, asker, cancellationToken), asker, cancellationToken)));
            }
        }

        return new AskReply(parts, asker.Today);
    }

    private async Task<SkillResult> SpokenAsync(SkillResult result, Asker asker, CancellationToken cancellationToken) =>
        _prose is null ? result : await _prose.SpokenAsync(result, asker, reader: null, cancellationToken);

    private async Task<IReadOnlyList<Understood>> ReadAgainAsync(Understood understood, SkillResult result, string text, Asker asker, CancellationToken cancellationToken) =>
        _model is null ? [] : await _model.Chooser.ReadAgainAsync(understood, result, text, new SkillTools(_clerk, _office, asker), asker, cancellationToken);
}
