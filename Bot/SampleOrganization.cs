using Microsoft.Extensions.Options;

namespace Assistant.Bot;

/// <summary>Without a setting, the assistant belongs to the department that issued the sample plans.</summary>
internal sealed class SampleOrganization : IPostConfigureOptions<AssistantOptions>
{
    private const string Name = "Sở Giáo dục và Đào tạo thành phố Hải Phòng";

    /// <inheritdoc/>
    public void PostConfigure(string? name, AssistantOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Organization))
            options.Organization = Name;
    }
}
