namespace Assistant.Skills.Directory;

/// <summary>An organisational unit inside one organisation.</summary>
/// <param name="Organization">The organisation's full name: "Sở Giáo dục và Đào tạo thành phố Hải Phòng".</param>
/// <param name="Name">The unit's name as shown: "Văn phòng Sở". Two spellings of one unit share one <see cref="Unit"/>.</param>
/// <param name="IsCollective">Whether the name stands for several units: "Các phòng chuyên môn, nghiệp vụ thuộc Sở".</param>
public sealed record Unit(string Organization, string Name, bool IsCollective = false);
