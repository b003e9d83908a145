using Assistant.Skills.Notices;

namespace Assistant.Bot.Notices;

/// <summary>Registers what people are told unasked; the sender is added with the scheduler.</summary>
internal static class NoticeServices
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        services.AddSingleton<NoticeLedger>();
        services.AddSingleton<PersonalConversations>();
        services.AddSingleton<NoticeWriter>();
        services.AddSingleton<TroubleNotices>();
        return services;
    }
}
