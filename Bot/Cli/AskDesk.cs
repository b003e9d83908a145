using Assistant.Bot.Model;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese.Restoring;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Model;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Cli;

/// <summary>Answers questions from one set of plans, as chat would, without a conversation. Built once, asked often.</summary>
internal sealed class AskDesk
{
    private readonly Office _office;
    private readonly Clerk _clerk;
    private readonly RequestReader _reader = new();
    private readonly ModelDesk? _model;

    /// <summary>Sets up the desk.</summary>
    /// <param name="plans">The plans, each with the file it was read from, where that is at hand.</param>
    /// <param name="organization">The organisation; null for the issuer that most plans share.</param>
    /// <param name="progress">What people have reported.</param>
    /// <param name="writes">What becomes of requests to write something down.</param>
    /// <param name="model">Asks the language model what the grammar is not sure of; null for none.</param>
    public AskDesk(IReadOnlyList<(Plan Plan, SourceText? Text)> plans, string? organization, IProgressSource progress, IWriteSkills writes, ModelDesk? model = null)
    {
        _model = model;
        _office = new Office(new PlanLibrary([.. plans.Select(pair => pair.Plan)]), organization);
        _clerk = new Clerk(AnsweringOffice.Of(_office, plans, new TextRestorer()), progress, writes);
    }

    /// <summary>A desk over texts that are read now; writes are only understood.</summary>
    public static AskDesk Over(IEnumerable<SourceText> texts, string? organization = null, ModelDesk? model = null)
    {
        var reader = new PlanReader();
        return new AskDesk([.. texts.Select(text => (reader.Read(text), (SourceText?)text))], organization, new NoProgress(), new WithoutJournal(), model);
    }

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
                parts.Add((understood, result));
            }

            foreach (var request in chosen)
            {
                parts.Add((request, await _clerk.AnswerAsync(request, asker, cancellationToken)));
            }
        }

        return new AskReply(parts, asker.Today);
    }

    private async Task<IReadOnlyList<Understood>> ReadAgainAsync(Understood understood, SkillResult result, string text, Asker asker, CancellationToken cancellationToken) =>
        _model is null ? [] : await _model.ReadAgainAsync(understood, result, text, new SkillTools(SkillCatalog.ResultsFor(_clerk, _office, asker)), asker, cancellationToken);
}
