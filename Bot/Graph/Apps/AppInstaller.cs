using Assistant.Bot.Graph.Pipeline;

namespace Assistant.Bot.Graph.Apps;

/// <summary>Installs the assistant's app for people, where the settings let it.</summary>
internal sealed class AppInstaller(GraphAccess graph)
{
    /// <summary>Installs it for one.</summary>
    /// <param name="person">The Entra object id.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Installation> InstallAsync(string person, CancellationToken cancellationToken)
    {
        if (graph is not GraphAccess.Configured { Apps: AppAccess.Configured { App: var app } })
            return new Installation.NotAllowed();
        return await app.FindAsync(cancellationToken) switch
        {
            GraphAnswer<string?>.Done { Value: { } id } => Of(await app.InstallAsync(person, id, cancellationToken)),
            GraphAnswer<string?>.Done => new Installation.NotInCatalogue(),
            var failure => Of(failure.Failure<GraphNothing>()),
        };
    }

    private static Installation Of(GraphAnswer<GraphNothing> answer) => answer switch
    {
        GraphAnswer<GraphNothing>.Done => new Installation.Done(),
        GraphAnswer<GraphNothing>.Refused refused => new Installation.Refused($"{refused.Status} {refused.Code}"),
        GraphAnswer<GraphNothing>.Later later => new Installation.Later(later.Wait, later.Why),
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };
}
