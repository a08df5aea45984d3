-- The four themes of the mission, and what legal aid is asked about. Codes are what forms, tables and figures store.

INSERT INTO theme (code, name_az, name_en, position) VALUES
    ('social', 'Sosial', 'Social', 1),
    ('gender', 'Gender', 'Gender', 2),
    ('ecological', 'Ekoloji', 'Ecological', 3),
    ('infrastructure', 'İnfrastruktur', 'Infrastructure', 4);

INSERT INTO topic (code, name_az, name_en, theme, position) VALUES
    ('social-protection', 'Sosial müdafiə və müavinətlər', 'Social protection and benefits', 'social', 1),
    ('pension', 'Pensiya', 'Pension', 'social', 2),
    ('disability', 'Əlillik', 'Disability', 'social', 3),
    ('labour', 'Əmək', 'Labour', 'social', 4),
    ('health', 'Səhiyyə', 'Health care', 'social', 5),
    ('education', 'Təhsil', 'Education', 'social', 6),
    ('housing', 'Mənzil', 'Housing', 'social', 7),
    ('family', 'Ailə, aliment və uşaqlar', 'Family, maintenance and children', 'social', 8),
    ('domestic-violence', 'Məişət zorakılığı', 'Domestic violence', 'gender', 9),
    ('discrimination', 'Ayrı-seçkilik', 'Discrimination', 'gender', 10),
    ('early-marriage', 'Erkən nikah', 'Early marriage', 'gender', 11),
    ('land', 'Torpaq və mülkiyyət', 'Land and property', 'infrastructure', 12),
    ('utilities', 'Kommunal xidmətlər', 'Utilities', 'infrastructure', 13),
    ('roads', 'Yol və nəqliyyat', 'Roads and transport', 'infrastructure', 14),
    ('environment', 'Ətraf mühit', 'Environment', 'ecological', 15),
    ('administrative', 'İnzibati aktlar və orqanların hərəkətsizliyi', 'Administrative acts and failure to act', 'social', 16),
    ('criminal', 'Cinayət və saxlanılma', 'Criminal matters and detention', 'social', 17),
    ('civil', 'Mülki mübahisə, borc və icra', 'Civil disputes, debt and enforcement', 'social', 18),
    ('identity-documents', 'Şəxsiyyət sənədləri və qeydiyyat', 'Identity documents and registration', 'social', 19),
    ('participation', 'Seçki və ictimai iştirakçılıq', 'Elections and public participation', 'social', 20),
    ('information', 'İnformasiya əldə etmək', 'Access to information', 'social', 21),
    ('assembly', 'Toplaşmaq, birləşmək və ifadə azadlığı', 'Freedom of assembly, association and expression', 'social', 22),
    ('other', 'Digər', 'Other', 'social', 99);
