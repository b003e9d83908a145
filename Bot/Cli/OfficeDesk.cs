using Assistant.Bot.Grounding;
using Assistant.Knowledge.Corpus;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Assistant.Skills;
using Assistant.Skills.Progress;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Cli;

/// <summary>Opens the desk of <c>ask</c> over the plans in the database.</summary>
internal static class OfficeDesk
{
    /// <summary>Opens it. Where no database can be created, it stands over the sample plans: asking stores nothing.</summary>
    public static Task<AskDesk> OpenAsync(CancellationToken cancellationToken) => OpenAsync(AskModel.In, cancellationToken);

    /// <inheritdoc cref="OpenAsync(CancellationToken)"/>
    /// <param name="model">What a language model does; null for nothing.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<AskDesk> OpenAsync(Func<IServiceProvider, AskModel?> model, CancellationToken cancellationToken)
    {
        var host = OfficeHost.Build();
        var services = host.Services;
        var organization = services.GetRequiredService<IOptions<AssistantOptions>>().Value.Organization;
        try
        {
            await services.GetRequiredService<Opening>().OpenAsync(cancellationToken);
        }
        catch (NotWritableException failure)
        {
            await Console.Error.WriteLineAsync($"{failure.Message} Answering from the sample plans.");
            return AskDesk.Over(SampleCorpus.Load(), organization, model(services), host);
        }

        var store = services.GetRequiredService<PlanStore>();
        var plans = new List<(Plan, SourceText?)>();
        foreach (var plan in services.GetRequiredService<PlanShelf>().Current.Plans)
            plans.Add((plan, await store.FindTextAsync(plan.Source, cancellationToken)));

        // Progress is read once: a batch is answered as of one moment.
        var reported = await services.GetRequiredService<ProgressSkills>().ReadAsync(cancellationToken);
        return new AskDesk(plans, organization, new ReadProgress(reported), new WithoutJournal(), model(services), host);
    }

    private sealed class ReadProgress(ProgressSnapshot snapshot) : IProgressSource
    {
        public Task<ProgressSnapshot> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(snapshot);
    }
}
