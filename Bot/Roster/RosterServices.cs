using Assistant.Skills.Directory;

namespace Assistant.Bot.Roster;

/// <summary>Registers who is known.</summary>
internal static class RosterServices
{
    /// <summary>Adds the directory.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services) => services.AddSingleton<IPeople, FileDirectory>();
}
