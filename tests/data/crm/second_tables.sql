BEGIN TRANSACTION;
CREATE TABLE account (
	id INTEGER NOT NULL, 
	number VARCHAR(40) NOT NULL, 
	domain VARCHAR(255) NOT NULL, 
	privacy BOOLEAN NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "account" VALUES(1,'4711','crm.acme.example',0);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE api_files (
	id INTEGER NOT NULL, 
	filename VARCHAR(255) NOT NULL, 
	content_type VARCHAR(255) NOT NULL, 
	access VARCHAR(32) NOT NULL, 
	size INTEGER NOT NULL, 
	octets BLOB NOT NULL, 
	created_at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "api_files" VALUES(1,'a.txt','application/octet-stream','PRIVATE',3,X'686569','2026-11-23 21:16:29.415039');
CREATE TABLE api_tokens (
	digest VARCHAR(64) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	scopes JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	PRIMARY KEY (digest)
);
INSERT INTO "api_tokens" VALUES('e126ba02c595916fb055d1fc6c5856d79f744f9a6b71c1e832c90db5b1fa872c','old','["crm.objects.contacts.read", "sales-email-read", "crm.objects.companies.read", "crm.objects.deals.read", "crm.objects.owners.read", "crm.objects.contacts.write", "files"]','2026-11-23 21:16:29.389166');
CREATE TABLE attachments (
	id INTEGER NOT NULL, 
	email_id INTEGER NOT NULL, 
	filename VARCHAR(255) NOT NULL, 
	content_type VARCHAR(255) NOT NULL, 
	size INTEGER NOT NULL, 
	stored BOOLEAN NOT NULL, 
	octets BLOB, 
	PRIMARY KEY (id), 
	FOREIGN KEY(email_id) REFERENCES emails (id) ON DELETE CASCADE
);
INSERT INTO "attachments" VALUES(1,2,'a.txt','application/octet-stream',3,1,X'686569');
INSERT INTO "attachments" VALUES(2,3,'a.txt','application/octet-stream',3,1,X'686569');
CREATE TABLE companies (
	id INTEGER NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (name)
);
INSERT INTO "companies" VALUES(1,'Customer AS');
CREATE TABLE contact_companies (
	contact_id INTEGER NOT NULL, 
	company_id INTEGER NOT NULL, 
	is_primary BOOLEAN NOT NULL, 
	PRIMARY KEY (contact_id, company_id), 
	FOREIGN KEY(company_id) REFERENCES companies (id) ON DELETE CASCADE, 
	FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
);
INSERT INTO "contact_companies" VALUES(1,1,1);
CREATE TABLE contact_deals (
	contact_id INTEGER NOT NULL, 
	deal_id INTEGER NOT NULL, 
	PRIMARY KEY (contact_id, deal_id), 
	FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE, 
	FOREIGN KEY(deal_id) REFERENCES deals (id) ON DELETE CASCADE
);
CREATE TABLE contacts (
	id INTEGER NOT NULL, 
	address VARCHAR(320) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	created_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (address)
);
INSERT INTO "contacts" VALUES(1,'kari@customer.example','Kari Nordmann','2026-11-23 21:16:29.382527');
CREATE TABLE deals (
	id INTEGER NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	is_open BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE deleted_addresses (
	digest VARCHAR(64) NOT NULL, 
	PRIMARY KEY (digest)
);
CREATE TABLE email_companies (
	email_id INTEGER NOT NULL, 
	company_id INTEGER NOT NULL, 
	PRIMARY KEY (email_id, company_id), 
	FOREIGN KEY(company_id) REFERENCES companies (id) ON DELETE CASCADE, 
	FOREIGN KEY(email_id) REFERENCES emails (id) ON DELETE CASCADE
);
INSERT INTO "email_companies" VALUES(1,1);
CREATE TABLE email_contacts (
	email_id INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	PRIMARY KEY (email_id, contact_id), 
	FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE, 
	FOREIGN KEY(email_id) REFERENCES emails (id) ON DELETE CASCADE
);
INSERT INTO "email_contacts" VALUES(1,1);
INSERT INTO "email_contacts" VALUES(2,1);
INSERT INTO "email_contacts" VALUES(3,1);
CREATE TABLE email_deals (
	email_id INTEGER NOT NULL, 
	deal_id INTEGER NOT NULL, 
	PRIMARY KEY (email_id, deal_id), 
	FOREIGN KEY(deal_id) REFERENCES deals (id) ON DELETE CASCADE, 
	FOREIGN KEY(email_id) REFERENCES emails (id) ON DELETE CASCADE
);
CREATE TABLE emails (
	id INTEGER NOT NULL, 
	message_key VARCHAR(1200) NOT NULL, 
	message_id VARCHAR(1000) NOT NULL, 
	route VARCHAR(16) NOT NULL, 
	direction VARCHAR(16) NOT NULL, 
	sender VARCHAR(320) NOT NULL, 
	sender_name VARCHAR(255) NOT NULL, 
	"to" JSON NOT NULL, 
	cc JSON NOT NULL, 
	subject TEXT NOT NULL, 
	date DATETIME, 
	date_text VARCHAR(255) NOT NULL, 
	text TEXT NOT NULL, 
	html TEXT NOT NULL, 
	user_id INTEGER, 
	attributed_by VARCHAR(32) NOT NULL, 
	logged_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE SET NULL, 
	UNIQUE (message_key)
);
INSERT INTO "emails" VALUES(1,'<offer-1@acme.example>','<offer-1@acme.example>','bcc','sent','ola@acme.example','','["kari@customer.example"]','[]','Offer','2026-03-02 09:30:00.000000','Mon, 02 Mar 2026 09:30:00 +0000','Here is the offer.
','<p>Here is the offer.</p>
',1,'by_account','2026-11-23 21:16:29.398439');
INSERT INTO "emails" VALUES(2,'api:33aa9d52-9760-48a6-8ddf-ca3f39114153','','api','sent','ola@acme.example','','["kari@customer.example"]','[]','Entered','2026-03-02 09:30:00.000000','','Hei','',NULL,'','2026-11-23 21:16:29.421475');
INSERT INTO "emails" VALUES(3,'api:a14f9f32-6691-45dc-b35b-0e9251c06854','','api','sent','ola@acme.example','','["kari@customer.example"]','[]','Entered','2026-03-02 09:30:00.000000','','Hei','',NULL,'','2026-11-23 21:16:29.436783');
CREATE TABLE intake_log (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	message_id VARCHAR(1000) NOT NULL, 
	route VARCHAR(16) NOT NULL, 
	sender VARCHAR(320) NOT NULL, 
	outcome VARCHAR(16) NOT NULL, 
	reason VARCHAR(32) NOT NULL, 
	status VARCHAR(16) NOT NULL, 
	sentence TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "intake_log" VALUES(1,'2026-11-23 21:16:29.401916','<offer-1@acme.example>','bcc','ola@acme.example','logged','','2.6.0','');
CREATE TABLE legal_basis (
	address VARCHAR(320) NOT NULL, 
	basis VARCHAR(255) NOT NULL, 
	PRIMARY KEY (address)
);
CREATE TABLE never_log (
	id INTEGER NOT NULL, 
	pattern VARCHAR(320) NOT NULL, 
	user_id INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE TABLE sender_addresses (
	id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	address VARCHAR(320) NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE, 
	UNIQUE (user_id, address, kind)
);
CREATE TABLE users (
	id INTEGER NOT NULL, 
	address VARCHAR(320) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	personal_access BOOLEAN NOT NULL, 
	password VARCHAR(255) NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (address)
);
INSERT INTO "users" VALUES(1,'ola@acme.example','Ola',1,'');
CREATE INDEX ix_intake_log_at ON intake_log (at);
CREATE INDEX ix_contact_deals_deal_id ON contact_deals (deal_id);
CREATE INDEX ix_emails_logged_at ON emails (logged_at);
CREATE INDEX ix_sender_addresses_address ON sender_addresses (address);
CREATE INDEX ix_attachments_email_id ON attachments (email_id);
CREATE INDEX ix_email_contacts_contact_id ON email_contacts (contact_id);
CREATE INDEX ix_email_deals_deal_id ON email_deals (deal_id);
CREATE INDEX ix_never_log_pattern ON never_log (pattern);
CREATE INDEX ix_contact_companies_company_id ON contact_companies (company_id);
CREATE INDEX ix_email_companies_company_id ON email_companies (company_id);
COMMIT;
