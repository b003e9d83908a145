using Assistant.Bot.Graph;
using Assistant.Bot.Outbox;

namespace Assistant.Bot;

/// <summary>Registers all that leads to Microsoft 365; without settings <c>Graph:*</c> nothing of it does anything.</summary>
internal static class Microsoft365Services
{
    /// <summary>Adds it: for the server and for the commands alike.</summary>
    public static IServiceCollection AddMicrosoft365(this IServiceCollection services, IConfiguration configuration) =>
        services.AddGraph(configuration).AddOutbox(configuration);
}
