namespace Assistant.Bot.Pages.Visitors;

/// <summary>Whether a call that changes something was sent from the program's own pages.</summary>
internal static class SameSite
{
    /// <summary>By what browsers say, which pages cannot forge; callers that are no browsers say nothing, and bring no cookie that they do not have.</summary>
    public static bool Sent(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Headers["Sec-Fetch-Site"].All(site => site == "same-origin");
    }
}
