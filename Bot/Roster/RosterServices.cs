using Assistant.Bot.Graph;
using Assistant.Skills.Directory;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Roster;

/// <summary>Registers who is known.</summary>
internal static class RosterServices
{
    /// <summary>Adds the directory; needs <see cref="GraphServices.AddGraph"/>.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddOptions<DirectoryOptions>().BindConfiguration("Directory").ValidateOnStart();
        services.AddSingleton<IValidateOptions<DirectoryOptions>, DirectoryOptionsValidator>();
        services.AddSingleton<RosterUnits>();
        services.AddSingleton<KnownAskers>();
        services.AddSingleton<FileDirectory>();
        services.AddSingleton<GraphDirectory>();
        services.AddSingleton<IPeople>(provider => IsInGraph(provider) ? provider.GetRequiredService<GraphDirectory>() : provider.GetRequiredService<FileDirectory>());
        services.AddHostedService<GraphDirectoryLoop>();
        return services;
    }

    private static bool IsInGraph(IServiceProvider provider) =>
        provider.GetRequiredService<GraphAccess>() is GraphAccess.Configured && provider.GetRequiredService<IOptions<DirectoryOptions>>().Value.NamesGroups;
}
