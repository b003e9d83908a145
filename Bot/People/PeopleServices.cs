using Assistant.Skills.Directory;

namespace Assistant.Bot.People;

/// <summary>Registers who is known.</summary>
internal static class PeopleServices
{
    /// <summary>Adds the directory.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services) => services.AddSingleton<IPeople, FileDirectory>();
}
