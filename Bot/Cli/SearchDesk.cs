using Assistant.Knowledge.Corpus;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Vietnamese.Restoring;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Cli;

/// <summary>The plans as <c>assistant search</c> searches them.</summary>
internal sealed class SearchDesk
{
    private readonly PassageIndex _passages;
    private readonly Office _office;
    private readonly IReadOnlyDictionary<string, PlanStanding> _standings;

    /// <summary>Sets up the desk.</summary>
    /// <param name="plans">The plans, each with the file it was read from, where that is at hand.</param>
    /// <param name="organization">The organisation whose plans go first; null for the issuer that most plans share.</param>
    /// <param name="standings">By their files: how plans stand that are not in force.</param>
    public SearchDesk(IReadOnlyList<(Plan Plan, SourceText? Text)> plans, string? organization, IReadOnlyDictionary<string, PlanStanding> standings)
    {
        _passages = PassageIndex.Build(plans, new TextRestorer());
        _office = new Office(new PlanLibrary([.. plans.Select(pair => pair.Plan)]), organization);
        _standings = standings;
    }

    /// <summary>Opens it over the plans in the database; where none can be created, over the sample plans.</summary>
    /// <param name="all">Whether plans that were withdrawn or replaced are searched, too.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<SearchDesk> OpenAsync(bool all, CancellationToken cancellationToken)
    {
        using var host = OfficeHost.Build();
        var services = host.Services;
        var organization = services.GetRequiredService<IOptions<AssistantOptions>>().Value.Organization;
        try
        {
            await services.GetRequiredService<Opening>().OpenAsync(cancellationToken);
        }
        catch (NotWritableException failure)
        {
            await Console.Error.WriteLineAsync($"{failure.Message} Searching the sample plans.");
            var reader = new PlanReader();
            return new SearchDesk([.. SampleCorpus.Load().Select(text => (reader.Read(text), (SourceText?)text))], organization, new Dictionary<string, PlanStanding>(StringComparer.Ordinal));
        }

        var store = services.GetRequiredService<PlanStore>();
        var plans = new List<(Plan, SourceText?)>();
        var standings = new Dictionary<string, PlanStanding>(StringComparer.Ordinal);
        foreach (var stored in await store.ListAsync(cancellationToken))
        {
            if (!all && stored.Standing is not PlanStanding.InForce)
                continue;
            plans.Add((stored.Plan, await store.FindTextAsync(stored.Plan.Source, cancellationToken)));
            if (stored.Standing is not PlanStanding.InForce)
                standings[stored.Plan.Source] = stored.Standing;
        }

        return new SearchDesk(plans, organization, standings);
    }

    /// <summary>The passages that best answer a text, each with how its plan stands: null for one in force.</summary>
    public IEnumerable<(PassageHit Hit, PlanStanding? Standing)> Search(string text, int top) =>
        _passages.Search(text, top, OwnFirst.Files(_office.Library, _office.Organization, text))
            .Select(hit => (hit, _standings.GetValueOrDefault(hit.Passage.Source)));
}
